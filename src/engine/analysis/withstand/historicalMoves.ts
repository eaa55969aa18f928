import { movableAccount } from '@/engine/analysis/curve/movableAccount'
import { faultsOfMoves } from '@/engine/market/shift/faultsOfMoves'
import { type Moves, moveOf, NO_MOVES } from '@/engine/market/shift/moves'
import { Decimal } from '@/engine/numbers/decimal'
import { resting } from '@/engine/sweep/resting'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'

/** Moves by base coin, decimals: `-0.37` is 37 % down. */
export type MovesByCoin = Readonly<Record<string, string>>

/** What the account gains over a move, USD. */
export interface HistoricalMove {
  readonly base: string
  /** Place of the move in the question. */
  readonly place: number
  /** If only the unit's own coin moved; null where the move says nothing of it. */
  readonly unit: number | null
  /** If every coin moved that the move names and the market knows; null where there is none. */
  readonly all: number | null
}

/**
 * What the account's equity changes by if prices move so at once: everything held is valued anew, spot included. The
 * market before is the unmoved one; volatilities move with the what-if moves, if at all. A part for each move.
 * Follows the margin model, sections "Account" and "Moving the market and the clock".
 */
export function* historicalMoves(
  { unmoved, moves: sliders }: SweepSubject,
  question: { base: string; moves: readonly MovesByCoin[] },
): Sweep<HistoricalMove> {
  const { base } = question
  const account = movableAccount(unmoved)
  const before = (yield* resting(account(NO_MOVES), 0)).equity
  const gained = function* (moves: Moves, done: number) {
    if (faultsOfMoves(unmoved, moves).length > 0) return null
    return (yield* resting(account(moves), done)).equity - before
  }
  for (const [place, byCoin] of question.moves.entries()) {
    const known = Object.entries(byCoin).filter(([coin]) => unmoved.market.indexes.has(coin))
    const price = new Map(known.map(([coin, by]) => [coin, new Decimal(by)]))
    const its = price.get(base)
    const volatility = new Map([[base, moveOf(sliders.volatility, base)]])
    const done = place / question.moves.length
    const alone = { ...NO_MOVES, price: new Map(its === undefined ? [] : [[base, its]]), volatility }
    const together = { ...NO_MOVES, price, volatility: sliders.volatility }
    const unit = its === undefined ? null : yield* gained(alone, done)
    const all = price.size === 0 ? null : yield* gained(together, done)
    yield { part: { base, place, unit, all }, done: (place + 1) / question.moves.length }
  }
}
