import type { Levels, PublishedRules } from '@/engine/models/liquidationRules'
import { LIQUIDATION } from '@/engine/models/uta/parameters'
import { plain } from '@/engine/numbers/decimal'
import type { Rulebook } from '@/engine/portfolio/rulebook'

/** What a rulebook says of a liquidation, as plain texts. */
export function publishedRules(rulebook: Rulebook): PublishedRules {
  const { autoRepayRate, targetRate, liquidationRate, stepFraction } = rulebook.of(LIQUIDATION)
  return {
    rates: {
      autoRepay: plain(autoRepayRate.value),
      target: plain(targetRate.value),
      liquidation: plain(liquidationRate.value),
    },
    closedAtOnce: plain(stepFraction.value),
  }
}

/** The rates of a rulebook in doubles, as the status of the account is decided. */
export function levels(rulebook: Rulebook): Levels {
  const { autoRepayRate, targetRate, liquidationRate } = rulebook.of(LIQUIDATION)
  return {
    autoRepay: autoRepayRate.value.toNumber(),
    target: targetRate.value.toNumber(),
    liquidation: liquidationRate.value.toNumber(),
  }
}
