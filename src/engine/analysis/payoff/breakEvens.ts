import type { Steps } from '@/engine/sweep/resting'
import type { PayoffPoint } from './payoffLine'

/** How exactly a break-even is found, as a part of 1 + x. */
const EXACTNESS = 1e-10
const MOST_STEPS = 60
/** Gains below this part of the largest one, or of the equity, are none but for rounding. */
const NONE = 1e-9
const ROUNDING = 1e-12

/**
 * Where the gain changes its sign between neighbouring points, and where it only begins or ceases to be none; moves of
 * the price, ascending. None where nothing is gained or lost anywhere.
 */
export function* breakEvensOf(
  points: readonly PayoffPoint[],
  gainAt: (x: number) => Steps<number>,
  equity: number,
): Steps<readonly number[]> {
  const largest = Math.max(...points.map(({ gain }) => Math.abs(gain)))
  const none = Math.max(NONE * largest, ROUNDING * equity)
  const signOf = (gain: number) => (Math.abs(gain) <= none ? 0 : Math.sign(gain))
  const found = new Set<number>()
  for (const [i, right] of points.entries()) {
    const left = points[i - 1]
    if (left === undefined) continue
    const [before, after] = [signOf(left.gain), signOf(right.gain)]
    if (before * after < 0) found.add(yield* zeroBetween(left, right, gainAt))
    else if (before !== after) found.add(before === 0 ? left.x : right.x)
  }
  return [...found]
}

function* zeroBetween(
  left: PayoffPoint,
  right: PayoffPoint,
  gainAt: (x: number) => Steps<number>,
): Steps<number> {
  let [low, high] = [left.x, right.x]
  for (let step = 0; step < MOST_STEPS && high - low > EXACTNESS * (1 + Math.abs(low)); step++) {
    const middle = (low + high) / 2
    const isBefore = (yield* gainAt(middle)) > 0 === left.gain > 0
    if (isBefore) low = middle
    else high = middle
  }
  return (low + high) / 2
}
