import type { Settlement } from '@/engine/market/shift/settle'
import type { Figure } from '@/engine/numbers/figure'

/** A settlement as the statement shows it. */
export interface SettledFigures {
  readonly symbol: string
  readonly size: Figure
  /** In `coin`. */
  readonly cash: Figure
  readonly coin: string
}

/** The settlements of what-if moves, in their order. Follows files, section "Statement". */
export function settledFigures(settled: readonly Settlement[]): readonly SettledFigures[] {
  return settled.map(({ contract, size, cash, coin }) => ({ symbol: contract.symbol, size, cash, coin }))
}
