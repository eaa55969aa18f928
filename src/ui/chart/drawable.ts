/** So many times the height of the plot: a line that leaves it this far looks upright. */
const FURTHEST = 1000

/**
 * A value as a chart can draw it that shows only `domain`: what lies far beyond is taken in, as a path of 10^40 pixels
 * is an error in the browser.
 */
export function drawable(value: number, [low, high]: readonly [number, number]): number {
  const reach = FURTHEST * (high - low)
  return Math.max(low - reach, Math.min(high + reach, value))
}
