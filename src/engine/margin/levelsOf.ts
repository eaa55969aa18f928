import type { Levels } from '@/engine/models/liquidationRules'
import type { Rulebook } from '@/engine/portfolio/rulebook'

/** Where no liquidation is published it is still the margin that no longer carries the account. */
const ALL_USED: Levels = { autoRepay: 1, target: 1, liquidation: 1 }

/** The MM rates at which the venue of a rulebook acts; 100 % where its model publishes no liquidation. */
export function levelsOf(rulebook: Rulebook): Levels {
  return rulebook.model.liquidation?.levels(rulebook) ?? ALL_USED
}
