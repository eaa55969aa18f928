import type { Steps } from '@/engine/sweep/resting'
import type { AccountStanding } from './movableAccount'

/** Where a rate of the account crosses a level, on the axis of a curve. */
export interface Crossing {
  /** The MM rate there: 0.85, 0.9, 1. */
  readonly level: number
  readonly x: number
  /** Whether the rate rises through the level where one goes up the axis. */
  readonly rises: boolean
}

/** A point of a curve. */
export interface Place {
  readonly x: number
  readonly standing: AccountStanding
}

/** How exactly a crossing is found, as a part of 1 + x: a price to a ten-thousandth of a percent. */
const EXACTNESS = 1e-6
const MOST_STEPS = 60
/** Less than this part of what is compared is rounding. */
const ROUNDING = 1e-12
/** Farther from the level than this at both ends of the smallest bracket, the rate jumps over it. */
const JUMP = 1e-3

/**
 * How far the maintenance margin lies above a level of the margin base, USD: unlike the rate itself it has no pole
 * where the base runs out, and its sign says on which side of the level the rate is. 0 but for rounding is 0, and so
 * is what no double can say.
 */
export function above(level: number, { maintenanceMargin, base }: AccountStanding): number {
  const value = maintenanceMargin - level * base
  if (Math.abs(value) === Number.POSITIVE_INFINITY) return value
  const scale = Math.abs(maintenanceMargin) + Math.abs(level * base)
  return Math.abs(value) > ROUNDING * scale ? value : 0
}

/**
 * The crossings of a level along the points of a curve, from left to right, each once: where the rate touches a level
 * and returns is none. Between two points that lie on different sides there is one.
 *
 * @param jumpsAt whether the margin jumps at a place, which is then the crossing
 */
export function* crossingsOf(
  level: number,
  places: readonly Place[],
  standingAt: (x: number) => Steps<AccountStanding>,
  jumpsAt: (x: number) => boolean,
): Generator<Crossing | undefined, void, void> {
  let before: Place | null = null
  let touching: Place[] = []
  for (const place of places) {
    const value = above(level, place.standing)
    if (value === 0) {
      touching.push(place)
      continue
    }
    const rises = value > 0
    if (before !== null && above(level, before.standing) > 0 !== rises) {
      // At the level itself the exchange acts already.
      const touched = rises ? touching[0] : touching.at(-1)
      if (touched !== undefined) yield { level, x: touched.x, rises }
      else if (jumpsAt(place.x)) yield { level, x: place.x, rises }
      else yield { level, x: yield* placeBetween(level, standingAt, before, place), rises }
    }
    before = place
    touching = []
  }
}

/**
 * The place between `left` and `right`, on different sides of a level, where the rate crosses it. By the Illinois form
 * of false position, which is quick where the curve is smooth; every third step halves, which it needs at a jump.
 */
function* placeBetween(
  level: number,
  standingAt: (x: number) => Steps<AccountStanding>,
  left: Place,
  right: Place,
): Steps<number> {
  let [low, high] = [left, right]
  let [atLow, atHigh] = [above(level, low.standing), above(level, high.standing)]
  let kept = 0
  for (let step = 1; step <= MOST_STEPS && high.x - low.x > EXACTNESS * (1 + Math.abs(low.x)); step++) {
    const guess = low.x + ((high.x - low.x) * atLow) / (atLow - atHigh)
    const isInside = guess > low.x && guess < high.x
    const x = isInside && step % 3 !== 0 ? guess : (low.x + high.x) / 2
    const place = { x, standing: yield* standingAt(x) }
    const value = above(level, place.standing)
    if (value === 0) return x
    if (value < 0 === atLow < 0) {
      ;[low, atLow] = [place, value]
      if (kept === 1) atHigh /= 2
      kept = 1
    } else {
      ;[high, atHigh] = [place, value]
      if (kept === -1) atLow /= 2
      kept = -1
    }
  }
  const [offLow, offHigh] = [distance(level, low.standing), distance(level, high.standing)]
  if (Math.min(offLow, offHigh) > JUMP) return high.x
  return offLow < offHigh ? low.x : high.x
}

/** How far the rate lies from the level, as a part of what is compared. */
function distance(level: number, standing: AccountStanding): number {
  const { maintenanceMargin, base } = standing
  return Math.abs(above(level, standing)) / (Math.abs(maintenanceMargin) + Math.abs(level * base))
}
