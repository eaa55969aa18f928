import type { Scenario } from '@/engine/model/scenario'

/** MM rates at which the exchange acts. */
export interface Levels {
  /** Borrowed assets are repaid. */
  readonly autoRepay: number
  /** A liquidation that has begun ends. */
  readonly target: number
  /** Liquidation starts. */
  readonly liquidation: number
}

/** The levels of a scenario's rulebook. */
export function levelsOf({ rulebook }: Scenario): Levels {
  const { autoRepayRate, targetRate, liquidationRate } = rulebook.liquidation
  return {
    autoRepay: autoRepayRate.value.toNumber(),
    target: targetRate.value.toNumber(),
    liquidation: liquidationRate.value.toNumber(),
  }
}
