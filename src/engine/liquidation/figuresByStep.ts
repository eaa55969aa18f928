import type { LiquidationRules } from '@/engine/models/liquidationRules'
import type { Scenario } from '@/engine/portfolio/scenario'
import { type StatementFigures, statementFigures } from '@/engine/statement/statementFigures'
import { memoize } from '@/engine/util/memoize'
import { courseOf } from './course'

/** The statement after so many steps; null where there are not so many. */
export type FiguresByStep = (step: number) => StatementFigures | null

/**
 * The statement of the account after any step of its liquidation, 0: where it begins, every number a figure that says
 * how the steps before have made it. Goes only as far as it is asked. Follows the margin model, section "Staged
 * liquidation".
 */
export function figuresByStep(scenario: Scenario): FiguresByStep {
  const { liquidation: rules } = scenario.rulebook.model
  if (rules === undefined) return () => null
  const states = statesOf(scenario, rules)
  const reached: Scenario[] = []
  return memoize((step: number) => {
    while (reached.length <= step) {
      const next = states.next()
      if (next.done) return null
      reached.push(next.value)
    }
    const at = reached[step]
    return at === undefined ? null : statementFigures(at).figures
  })
}

function* statesOf(scenario: Scenario, rules: LiquidationRules): Generator<Scenario, void, void> {
  const { start, steps } = courseOf(scenario, rules)
  yield start.scenario
  for (const { after } of steps) yield after.scenario
}
