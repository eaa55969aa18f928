import type { Scenario } from '@/engine/model/scenario'
import type { Levels } from '@/engine/models/liquidationRules'

/** By what a rate is, the account cannot carry its margin from here on, whatever its venue does. */
const ALL_USED: Levels = { autoRepay: 1, target: 1, liquidation: 1 }

/** The levels of a scenario's rulebook; 100 % where its model publishes no liquidation. */
export function levelsOf({ rulebook }: Scenario): Levels {
  return rulebook.model.liquidation?.levels(rulebook) ?? ALL_USED
}
