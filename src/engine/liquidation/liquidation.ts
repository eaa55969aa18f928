import { plain } from '@/engine/figure/decimal'
import type { Rulebook } from '@/engine/model/rulebook'
import type { Scenario } from '@/engine/model/scenario'
import { accountPrinter, changedRows } from './account'
import { type Appraisal, appraise } from './appraisal'
import { detailOf } from './detail'
import { activeOrders, isLiquidated, isUsedUp, nextStep } from './nextStep'
import type {
  Burdens,
  Liquidation,
  LiquidationOutcome,
  LiquidationPart,
  LiquidationRules,
  LiquidationStep,
} from './parts'
import { owedBy } from './repayment'
import { startOf } from './start'
import type { Step } from './step'
import { turnoverOf } from './turnover'
import { pricedUnits } from './units'

/** Simulates the staged liquidation of a scenario. Follows the margin model, section "Staged liquidation". */
export function liquidate(scenario: Scenario): Liquidation {
  const steps: LiquidationStep[] = []
  let outcome: LiquidationOutcome = 'none'
  for (const part of liquidationParts(scenario)) {
    if (part.kind === 'step') steps.push(part.step)
    if (part.kind === 'end') outcome = part.outcome
  }
  return { steps, outcome }
}

/**
 * The staged liquidation of a scenario as it goes: its start, each step, its end.
 * It ends: every *reduce* closes a part of an original size, orders are cancelled once, and after an *autoRepay* there
 * is nothing owed or nothing to pay with until something is closed.
 * Follows the margin model, section "Staged liquidation".
 */
export function* liquidationParts(scenario: Scenario): Generator<LiquidationPart, void, void> {
  const { scenario: started, sizes } = startOf(scenario)
  const units = pricedUnits(started)
  const { standing, portfolio } = accountPrinter()
  const taken = new Set<Step['step']>()
  let now = appraise(units.exact, started)
  let held = portfolio(now, sizes)
  yield {
    kind: 'start',
    rules: rulesOf(scenario.rulebook),
    standing: standing(now),
    burdens: burdensOf(now),
    portfolio: held,
  }
  for (;;) {
    const step = nextStep(units, sizes, now, taken.has('reduce'))
    if (step === null) break
    taken.add(step.step)
    const left = portfolio(step.after, sizes)
    yield {
      kind: 'step',
      step: {
        step: step.step,
        ...closed(step),
        detail: detailOf(step, now),
        before: standing(now),
        after: standing(step.after),
      },
      burdens: burdensOf(step.after),
      changed: changedRows(held, left),
      turnover: turnoverOf(step, now),
    }
    now = step.after
    held = left
  }
  yield { kind: 'end', outcome: outcomeOf(now, taken) }
}

function rulesOf({ liquidation }: Rulebook): LiquidationRules {
  const { autoRepayRate, liquidationRate, targetRate, stepFraction } = liquidation
  return {
    autoRepayRate: plain(autoRepayRate.value),
    liquidationRate: plain(liquidationRate.value),
    targetRate: plain(targetRate.value),
    stepFraction: plain(stepFraction.value),
  }
}

function burdensOf(now: Appraisal): Burdens {
  return {
    orders: activeOrders(now).length,
    orderLoss: plain(now.orderLoss.value),
    owed: plain(owedBy(now)),
  }
}

function closed(step: Step): Pick<LiquidationStep, 'symbol' | 'size'> {
  if (step.step !== 'reduce') return {}
  const { position, size } = step.reduction.close
  return { symbol: position.contract.symbol, size: plain(size) }
}

function outcomeOf(now: Appraisal, taken: ReadonlySet<Step['step']>): LiquidationOutcome {
  if (isUsedUp(now) || isLiquidated(now)) return 'bankrupt'
  if (taken.has('reduce')) return 'reduced'
  return taken.size > 0 ? 'repaired' : 'none'
}
