import { movedAlong, placesOn, rangeOf } from '@/engine/analysis/curve/axis'
import { daysUntil } from '@/engine/analysis/curve/daysUntil'
import { movableAccount } from '@/engine/analysis/curve/movableAccount'
import { faultsOfMoves } from '@/engine/market/shift/faultsOfMoves'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { Decimal } from '@/engine/numbers/decimal'
import { numbers as a } from '@/engine/numbers/numbers'
import { resting, type Steps } from '@/engine/sweep/resting'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { breakEvensOf } from './breakEvens'
import { gained } from './gained'
import { heldIn, movesOf } from './heldIn'
import { owned } from './owned'
import type { PayoffLine, PayoffPoint } from './payoffLine'
import type { PayoffQuestion } from './payoffQuestion'
import { strikesOn } from './strikesOn'

/**
 * What a unit, or the account, gains and loses against the price at each of these times, a part for each: the total
 * equity after the moves less the equity of the unmoved market; since entry with the open profit of today on top,
 * options at mark less entry. Coins in the wallet count, orders are not filled. Volatilities and rates are as the
 * what-if moves have them; of a unit, its own price alone moves. A time that the clock cannot come to has no part.
 * Follows the margin model, sections "Moving the market and the clock" and "Account".
 */
export function* payoff(subject: SweepSubject, question: PayoffQuestion): Sweep<PayoffLine> {
  const { base, times, since, points } = question
  const held = heldIn(subject.unmoved, base)
  const account = movableAccount(held)
  // The equity as the account has it that is moved: no rounding lies between the two.
  const { equity } = yield* resting(account(NO_MOVES), 0)
  const before = { ...owned(a, held), equity }
  const size = Math.abs(gained(a, 0, before, since))
  const range = rangeOf('price', held, base)
  const places = placesOn(range, points, [0, ...strikesOn(held, subject.moves, base)])
  for (const [place, time] of times.entries()) {
    const days = 'days' in time ? time.days : Math.max(0, daysUntil(held.asOf, time.expiry))
    const moves = { ...movesOf(subject.moves, base), days: new Decimal(days) }
    if (faultsOfMoves(held, moves).length > 0) continue
    const gainAt = function* (x: number): Steps<number> {
      return gained(a, (yield* account(movedAlong('price', moves, base, x))).equity, before, since)
    }
    const line: PayoffPoint[] = []
    for (const [i, x] of places.entries()) {
      const done = (place + (0.9 * i) / places.length) / times.length
      line.push({ x, gain: yield* resting(gainAt(x), done) })
      yield { done }
    }
    const done = (place + 1) / times.length
    const breakEvens = yield* resting(breakEvensOf(line, gainAt, size), done)
    yield { part: { place, points: line, breakEvens }, done }
  }
}
