import { isReached } from '@/engine/margin/isReached'
import type { LiquidationRules, StepTaken } from '@/engine/models/liquidationRules'
import { plain } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'
import { accountPrinter, changedRows } from './accountPrinter'
import { type Appraisal, activeOrders, isUsedUp } from './appraisal'
import { courseOf } from './course'
import type {
  Burdens,
  Liquidation,
  LiquidationOutcome,
  LiquidationPart,
  LiquidationStep,
} from './liquidationPart'

/**
 * Simulates the liquidation of a scenario by the rules of its model; throws a RangeError where the model has none.
 * Follows the margin model, section "Staged liquidation".
 */
export function liquidate(scenario: Scenario): Liquidation {
  const steps: LiquidationStep[] = []
  let outcome: LiquidationOutcome = 'none'
  for (const part of liquidationParts(scenario)) {
    if (part.kind === 'noRules') throw new RangeError(`${part.model} has no liquidation`)
    if (part.kind === 'step') steps.push(part.step)
    if (part.kind === 'end') outcome = part.outcome
  }
  return { steps, outcome }
}

/**
 * The liquidation of a scenario by the rules of its model as it goes: its start, each step, its end; or that the model
 * has none. Follows the margin model, section "Staged liquidation".
 */
export function* liquidationParts(scenario: Scenario): Generator<LiquidationPart, void, void> {
  const { liquidation: rules, id } = scenario.rulebook.model
  if (rules === undefined) {
    yield { kind: 'noRules', model: id }
    return
  }
  const { start, sizes, steps } = courseOf(scenario, rules)
  const { standing, portfolio } = accountPrinter()
  const taken = { some: false, hasReduced: false }
  let now = start
  let held = portfolio(now, sizes)
  yield {
    kind: 'start',
    model: id,
    rules: rules.published(scenario.rulebook),
    standing: standing(now),
    burdens: burdensOf(rules, now),
    portfolio: held,
  }
  for (const step of steps) {
    taken.some = true
    taken.hasReduced ||= step.closed !== null
    const left = portfolio(step.after, sizes)
    const { closed, converted, fees } = step.traded
    yield {
      kind: 'step',
      step: {
        step: step.step,
        ...printedClose(step),
        detail: step.detail,
        before: standing(now),
        after: standing(step.after),
      },
      burdens: burdensOf(rules, step.after),
      changed: changedRows(held, left),
      turnover: { closed: plain(closed), converted: plain(converted), fees: plain(fees) },
    }
    now = step.after
    held = left
  }
  yield { kind: 'end', outcome: outcomeOf(rules, now, taken) }
}

function burdensOf({ owed }: LiquidationRules, now: Appraisal): Burdens {
  return {
    orders: activeOrders(now).length,
    orderLoss: plain(now.orderLoss.value),
    owed: plain(owed(now)),
  }
}

function printedClose({ closed }: StepTaken): Pick<LiquidationStep, 'symbol' | 'size'> {
  return closed === null ? {} : { symbol: closed.symbol, size: plain(closed.size) }
}

function outcomeOf(
  { levels }: LiquidationRules,
  now: Appraisal,
  { some, hasReduced }: { readonly some: boolean; readonly hasReduced: boolean },
): LiquidationOutcome {
  if (isUsedUp(now) || isReached(now.rates.mmRate.double, levels(now.scenario.rulebook).liquidation))
    return 'bankrupt'
  if (hasReduced) return 'reduced'
  return some ? 'repaired' : 'none'
}
