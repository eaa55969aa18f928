import { SECONDS_PER_DAY } from '@/engine/model/time'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { type AccountStanding, movableAccount } from './account'
import { type CurveAxis, daysToExpiries, movedAlong, placesOn, rangeOf } from './axis'
import { type Crossing, crossingBetween, type Place } from './crossing'
import { type Levels, levelsOf } from './levels'

/** Which curve: along which axis, of which unit (`*`: every unit moves alike; days pass for all of them). */
export interface CurveQuestion {
  readonly axis: CurveAxis
  readonly base: string
  /** How many places at equal distances; a few more are added where something happens. */
  readonly points: number
}

/** The levels, which come first; then one point of the curve each, or one crossing of a level. */
export type CurvePart =
  | ({ readonly kind: 'levels' } & Levels)
  | { readonly kind: 'point'; readonly x: number; readonly standing: AccountStanding }
  | ({ readonly kind: 'crossing' } & Crossing)

/** A second, in days: a contract is still there a second before it expires. */
const SECOND = 1 / SECONDS_PER_DAY

/**
 * The account's margins along one axis, the other what-if moves staying as they are; then where the MM rate crosses
 * the levels at which the exchange acts. Prices: marks, forwards and index move by the same percentage.
 * Follows the margin model, sections "Moving the market and the clock" and "Account".
 */
export function* marginCurve(subject: SweepSubject, question: CurveQuestion): Sweep<CurvePart> {
  const { unmoved, moves } = subject
  const { axis, base } = question
  const account = movableAccount(unmoved)
  const standingAt = (x: number) => account(movedAlong(axis, moves, base, x))
  const xs = placesOn(rangeOf(axis, unmoved, base), question.points, eventsOn(subject, question))

  const levels = levelsOf(unmoved)
  yield { part: { kind: 'levels', ...levels }, done: 0 }
  const places: Place[] = []
  for (const x of xs) {
    const standing = standingAt(x)
    places.push({ x, standing })
    yield { part: { kind: 'point', x, standing }, done: (0.9 * places.length) / xs.length }
  }
  for (const level of new Set<number>(Object.values(levels))) {
    for (const [i, right] of places.entries()) {
      const left = places[i - 1]
      const crossing = left && crossingBetween(level, standingAt, left, right)
      if (crossing) yield { part: { kind: 'crossing', ...crossing }, done: 0.95 }
    }
  }
}

/** Places that a curve must not miss: where the market stands now, and just before and at each expiry. */
function eventsOn({ unmoved, moves }: SweepSubject, { axis, base }: CurveQuestion): readonly number[] {
  if (axis !== 'days') return [0, Number(moves[axis].get(base) ?? moves[axis].get('*') ?? 0)]
  const expiries = daysToExpiries(unmoved, '*').flatMap((days) => [days - SECOND, days])
  return [...expiries, Number(moves.days ?? 0)]
}
