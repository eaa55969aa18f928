import type { AccountStanding } from './account'

/** Where a rate of the account reaches a level, on the axis of a curve. */
export interface Crossing {
  /** The MM rate there: 0.85, 0.9, 1. */
  readonly level: number
  readonly x: number
  /** Whether the rate rises through the level where one goes up the axis. */
  readonly rises: boolean
}

/** How exactly a crossing is found, as a part of 1 + x: a price to a ten-thousandth of a percent. */
const EXACTNESS = 1e-6
const MOST_STEPS = 60

/**
 * How far the maintenance margin lies above a level of the margin base, USD: unlike the rate itself it has no pole
 * where the base runs out, and its sign says on which side of the level the rate is.
 */
function above(level: number, { maintenanceMargin, base }: AccountStanding): number {
  return maintenanceMargin - level * base
}

/**
 * The place between `left` and `right` where the rate crosses a level; null where it lies on the same side at both.
 * By the Illinois form of false position, which halves nothing where the curve is straight and never leaves the bracket.
 */
export function crossingBetween(
  level: number,
  standingAt: (x: number) => AccountStanding,
  left: Place,
  right: Place,
): Crossing | null {
  let [low, high] = [left.x, right.x]
  let [atLow, atHigh] = [above(level, left.standing), above(level, right.standing)]
  const rises = atLow < 0
  if (rises === atHigh < 0) return null
  let kept = 0
  for (let step = 0; step < MOST_STEPS && high - low > EXACTNESS * (1 + Math.abs(low)); step++) {
    const guess = low + ((high - low) * atLow) / (atLow - atHigh)
    const x = guess > low && guess < high ? guess : (low + high) / 2
    const value = above(level, standingAt(x))
    if (value < 0 === atLow < 0) {
      ;[low, atLow] = [x, value]
      if (kept === 1) atHigh /= 2
      kept = 1
    } else {
      ;[high, atHigh] = [x, value]
      if (kept === -1) atLow /= 2
      kept = -1
    }
  }
  return { level, x: Math.abs(atLow) < Math.abs(atHigh) ? low : high, rises }
}

/** A point of a curve. */
export interface Place {
  readonly x: number
  readonly standing: AccountStanding
}
