/** Steps of the first look on each side of 0. */
const STEPS = 24
/** The golden section: what is left of an interval after each look. */
const KEPT = (Math.sqrt(5) - 1) / 2
/** Looks between the two neighbours of the lowest step. */
const LOOKS = 40

/**
 * About where a function of a size is lowest, not farther from 0 than `reach`: at even steps first, then closer around
 * the lowest of them. 0 where nothing is lower than there.
 */
export function lowestNear(at: (size: number) => number, reach: number): number {
  const step = reach / STEPS
  const sizes = Array.from({ length: 2 * STEPS + 1 }, (_, i) => (i - STEPS) * step)
  const values = sizes.map(at)
  const least = Math.min(...values)
  const middle = sizes.reduce(
    (best, size, i) => (values[i] === least && Math.abs(size) < Math.abs(best) ? size : best),
    Number.POSITIVE_INFINITY,
  )
  let [low, high] = [middle - step, middle + step]
  let [left, right] = [high - KEPT * (high - low), low + KEPT * (high - low)]
  let [atLeft, atRight] = [at(left), at(right)]
  for (let look = 0; look < LOOKS; look++) {
    if (atLeft <= atRight) {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - KEPT * (high - low)
      atLeft = at(left)
    } else {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + KEPT * (high - low)
      atRight = at(right)
    }
  }
  const found = (low + high) / 2
  return at(found) < least ? found : middle
}
