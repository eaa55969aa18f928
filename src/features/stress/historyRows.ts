import type { HistoricalMove } from '@/engine/analysis/withstand/historicalMoves'
import type { ReportedMove } from '@/state/market/reportedMoves'
import { shockText } from './shockWords'

/** A move with what the account would gain over it, USD; undefined until it is known, null where it says nothing. */
export interface HistoryRow extends ReportedMove {
  readonly unit: number | null | undefined
  readonly all: number | null | undefined
}

/** The moves with their results, the latest first. */
export function historyRows(
  moves: readonly ReportedMove[],
  parts: readonly HistoricalMove[],
): readonly HistoryRow[] {
  return moves
    .map((move, place) => {
      const its = parts.find((part) => part.place === place)
      return { ...move, unit: its?.unit, all: its?.all }
    })
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
}

/** `BTC −14.5 %, ETH −12.2 %`. */
export function movesText(moves: ReportedMove['moves']): string {
  return Object.entries(moves)
    .map(([coin, by]) => `${coin} ${shockText(by)}`)
    .join(', ')
}

/** The site that reported it. */
export function siteOf(source: string): string {
  return new URL(source).hostname.replace(/^www\./, '')
}
