import type { MovesByCoin } from '@/engine/analysis/withstand/historicalMoves'
import type { AfterMove } from '@/engine/analysis/withstand/withstand'
import { liquidationWords } from '@/models/accountModels'
import type { ReportedMove } from '@/state/market/reportedMoves'
import { shift } from '@/ui/decimalText'
import { formatNumber } from '@/ui/format'
import { lowered } from '@/ui/letterCase'

/** A move, and where the account stands after it; undefined until that is known. */
export interface WithstandRow {
  readonly name: string
  readonly detail: string
  readonly moves: MovesByCoin
  /** Of all prices, as the user typed it: `-0.1`; null for what has happened. */
  readonly typed: string | null
  readonly standing: AfterMove['standing'] | undefined
}

type AskedMove = Omit<WithstandRow, 'standing'>

/** The typed moves of every price, then what has happened, the latest first. */
export function askedMoves(
  typed: readonly string[],
  reported: readonly ReportedMove[],
): readonly AskedMove[] {
  const all = typed.map((by) => ({
    name: 'All prices',
    detail: percentText(by),
    moves: { '*': by },
    typed: by,
  }))
  const past = reported
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .map(({ name, moves }) => ({ name, detail: movesText(moves), moves, typed: null }))
  return [...all, ...past]
}

/** The moves with what has come of them; those of which the market has no coin are left out. */
export function withstandRows(
  asked: readonly AskedMove[],
  parts: readonly AfterMove[],
): readonly WithstandRow[] {
  // By the move, not by its place: the parts may be of a list that was typed before.
  const found = new Map(parts.map(({ byCoin, standing }) => [JSON.stringify(byCoin), standing]))
  return asked
    .map((move) => ({ ...move, standing: found.get(JSON.stringify(move.moves)) }))
    .filter(({ standing }) => standing !== null)
}

/** What would be liquidated, in words. */
export function liquidatedWords(standing: NonNullable<AfterMove['standing']>): string {
  const { liquidated } = standing
  if (liquidated === null) return 'nothing'
  const { model, outcome, steps, closed } = liquidated
  if (outcome === 'repaired') {
    const { deeds } = liquidationWords(model)
    return steps.map((step) => lowered(deeds[step])).join(', ')
  }
  return closed.length === 0 ? OUTCOMES[outcome] : `${closed.join(', ')}: ${OUTCOMES[outcome]}`
}

const OUTCOMES = {
  none: 'nothing',
  reduced: 'reduced until the rate is safe',
  bankrupt: 'all of it, and it is not enough',
} as const

/** `−10 %`, `+2.5 %`. */
export function percentText(share: string): string {
  return `${formatNumber(shift(share, 2), { sign: true })}\u202f%`
}

function movesText(moves: MovesByCoin): string {
  return Object.entries(moves)
    .map(([coin, by]) => `${coin} ${percentText(by)}`)
    .join(', ')
}
