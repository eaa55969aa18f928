import { plain } from '@/engine/figure/decimal'
import type { Scenario } from '@/engine/model/scenario'
import { accountPrinter, type Portfolio, type Standing } from './account'
import { type Appraisal, appraise } from './appraisal'
import { detailOf } from './detail'
import { isLiquidated, isUsedUp, nextStep } from './nextStep'
import { startOf } from './start'
import type { Step } from './step'
import { pricedUnits } from './units'

export type LiquidationOutcome = 'none' | 'repaired' | 'reduced' | 'bankrupt'

/** One step of a liquidation as the statement shows it. */
export interface LiquidationStep {
  readonly step: Step['step']
  /** The contract and the size closed, signed like the position: *reduce* only. */
  readonly symbol?: string
  readonly size?: string
  /** One plain sentence. */
  readonly detail: string
  readonly before: Standing
  readonly after: Standing
}

/** A staged liquidation from its first step to its last: plain data, every decimal a string. */
export interface Liquidation {
  readonly steps: readonly LiquidationStep[]
  readonly outcome: LiquidationOutcome
  /** What the account holds at the start and after each step: one more than there are steps. */
  readonly portfolios: readonly Portfolio[]
}

/**
 * Simulates the staged liquidation of a scenario. Follows the margin model, section "Staged liquidation".
 * It ends: every *reduce* closes a part of an original size, orders are cancelled once, and after an *autoRepay* there
 * is nothing owed or nothing to pay with until something is closed.
 */
export function liquidate(scenario: Scenario): Liquidation {
  const start = startOf(scenario)
  const units = pricedUnits(start.scenario)
  const { standing, portfolio } = accountPrinter()
  const steps: LiquidationStep[] = []
  let now = appraise(units.exact, start.scenario)
  const portfolios = [portfolio(now, start.sizes)]
  for (;;) {
    const hasReduced = steps.some((made) => made.step === 'reduce')
    const step = nextStep(units, start.sizes, now, hasReduced)
    if (step === null) return { steps, outcome: outcomeOf(now, steps), portfolios }
    steps.push({
      step: step.step,
      ...closed(step),
      detail: detailOf(step, now),
      before: standing(now),
      after: standing(step.after),
    })
    portfolios.push(portfolio(step.after, start.sizes))
    now = step.after
  }
}

function closed(step: Step): Pick<LiquidationStep, 'symbol' | 'size'> {
  if (step.step !== 'reduce') return {}
  const { position, size } = step.reduction.close
  return { symbol: position.contract.symbol, size: plain(size) }
}

function outcomeOf(now: Appraisal, steps: readonly LiquidationStep[]): LiquidationOutcome {
  if (isUsedUp(now) || isLiquidated(now)) return 'bankrupt'
  if (steps.some((made) => made.step === 'reduce')) return 'reduced'
  return steps.length > 0 ? 'repaired' : 'none'
}
