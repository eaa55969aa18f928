/** What of a venue's scenario may be the same everywhere. */
interface ToldOf {
  readonly weight: string
  readonly beforeOffset?: string
  readonly pnl: string
  readonly positionsPnl: string
}

/** What of a venue's scenarios is worth a column: what is the same everywhere says nothing. */
export function toldScenarios(scenarios: readonly ToldOf[]) {
  return {
    weights: scenarios.some(({ weight }) => weight !== '1'),
    offsets: scenarios.some(({ beforeOffset, pnl }) => beforeOffset !== undefined && beforeOffset !== pnl),
    orders: scenarios.some(({ pnl, positionsPnl }) => pnl !== positionsPnl),
  }
}
