import { levelsOf } from '@/engine/margin/levelsOf'
import type { Levels } from '@/engine/models/liquidationRules'
import { resting } from '@/engine/sweep/resting'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { type CurveAxis, movedAlong, placesOn, rangeOf } from './axis'
import { type Crossing, crossingsOf, type Place } from './crossings'
import { dayPlaces } from './dayPlaces'
import { dayStepsOf } from './daySteps'
import { type AccountStanding, movableAccount } from './movableAccount'
import { placeNow } from './placeNow'
import { JUMP_WIDTH, placesToLookAt } from './placesToLookAt'
import { strikePlaces } from './strikePlaces'

/** Which curve: along which axis, of which unit (`*`: every unit moves alike; days pass for all of them). */
export interface CurveQuestion {
  readonly axis: CurveAxis
  readonly base: string
  /** How many places at equal distances; more are added where something happens. */
  readonly points: number
}

/** The levels, which come first; then one point of the curve each, or one crossing of a level. */
export type CurvePart =
  | ({ readonly kind: 'levels' } & Levels)
  | { readonly kind: 'point'; readonly x: number; readonly standing: AccountStanding }
  | ({ readonly kind: 'crossing' } & Crossing)

/** As a multiple of the places at equal distances: strikes and the like, and places where a look is taken. */
const MOST_STRIKES = 2
const MOST_LOOKS = 12

/**
 * The account's margins along one axis, the other what-if moves staying as they are; then where the MM rate crosses
 * the levels at which the exchange acts. Prices: marks, forwards and index move by the same percentage. Points lie at
 * equal distances, where something happens (strikes, expiries, steps of days begun), and where the rate comes near a
 * level. Follows the margin model, sections "Moving the market and the clock" and "Account".
 */
export function* marginCurve(subject: SweepSubject, question: CurveQuestion): Sweep<CurvePart> {
  const { unmoved, moves } = subject
  const { axis, base, points } = question
  const account = movableAccount(unmoved)
  const standingAt = (x: number) => account(movedAlong(axis, moves, base, x))
  const range = rangeOf(axis, unmoved, base)
  const step = (range.to - range.from) / (points - 1)
  const daySteps = axis === 'days' ? dayStepsOf(unmoved) : null

  const levels = levelsOf(unmoved.rulebook)
  yield { part: { kind: 'levels', ...levels }, done: 0 }

  let places: Place[] = []
  const look = function* (xs: readonly number[], from: number, to: number): Sweep<CurvePart> {
    for (const [i, x] of xs.entries()) {
      const done = from + ((to - from) * i) / xs.length
      const standing = yield* resting(standingAt(x), done)
      places.push({ x, standing })
      yield { part: { kind: 'point', x, standing }, done }
    }
    places = places.toSorted((one, other) => one.x - other.x)
  }
  const events = daySteps === null ? [] : dayPlaces(unmoved, daySteps, range.to)
  const strikes =
    axis === 'price'
      ? yield* resting(strikePlaces(subject.scenario, moves, base, step, MOST_STRIKES * points), 0)
      : []
  yield* look(placesOn(range, points, [0, nowOn(subject, question), ...events, ...strikes]), 0, 0.8)

  const distinct = [...new Set<number>(Object.values(levels))]
  let looks = MOST_LOOKS * points
  while (looks > 0) {
    const xs = placesToLookAt(places, { levels: distinct, step, daySteps }).slice(0, looks)
    if (xs.length === 0) break
    yield* look(xs, 0.8, 0.9)
    looks -= xs.length
  }

  const leftOf = new Map(places.slice(1).map(({ x }, i) => [x, places[i]?.x ?? x]))
  const jumpsAt = (x: number) => daySteps !== null && x - (leftOf.get(x) ?? x) <= JUMP_WIDTH
  for (const level of distinct) {
    for (const crossing of crossingsOf(level, places, standingAt, jumpsAt)) {
      yield crossing ? { part: { kind: 'crossing', ...crossing }, done: 0.95 } : { done: 0.95 }
    }
  }
}

/** Where the market stands on the axis of a curve. */
export function nowOn({ moves }: SweepSubject, { axis, base }: Pick<CurveQuestion, 'axis' | 'base'>): number {
  if (axis === 'days') return Number(moves.days ?? 0)
  return placeNow(moves[axis], base)
}
