import type { LiquidationRules, StepTaken } from '@/engine/models/liquidationRules'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'
import { type Appraisal, appraise } from './appraisal'
import { startOf } from './liquidationStart'
import { pricedUnits } from './pricedUnits'

/** A liquidation with its exact figures. */
export interface Course {
  /** The account before the first step. */
  readonly start: Appraisal
  /** Original signed sizes by contract key, in portfolio order. */
  readonly sizes: ReadonlyMap<string, Decimal>
  /** One step after the other, each worked out when it is asked for. */
  readonly steps: Generator<StepTaken, void, void>
}

/** The course that a liquidation takes by some rules. Follows the margin model, section "Staged liquidation". */
export function courseOf(scenario: Scenario, rules: LiquidationRules): Course {
  const { scenario: started, sizes } = startOf(scenario)
  const units = pricedUnits(started)
  const start = appraise(units.exact, started)
  function* steps(): Course['steps'] {
    let [now, hasReduced] = [start, false]
    for (;;) {
      const taken = rules.next({ units, sizes, hasReduced }, now)
      if (taken === null) return
      hasReduced ||= taken.closed !== null
      now = taken.after
      yield taken
    }
  }
  return { start, sizes, steps: steps() }
}
