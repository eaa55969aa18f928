import type { Levels, PublishedRates } from '@/engine/models/liquidationRules'
import { LIQUIDATION } from '@/engine/models/uta/parameters'
import { plain } from '@/engine/numbers/decimal'
import type { Rulebook } from '@/engine/portfolio/rulebook'

/** The rates of a rulebook as plain texts. */
export function publishedRates(rulebook: Rulebook): PublishedRates {
  const { autoRepayRate, liquidationRate, targetRate, stepFraction } = rulebook.of(LIQUIDATION)
  return {
    autoRepayRate: plain(autoRepayRate.value),
    liquidationRate: plain(liquidationRate.value),
    targetRate: plain(targetRate.value),
    stepFraction: plain(stepFraction.value),
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
