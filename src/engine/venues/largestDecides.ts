import type { Algebra } from '@/engine/numbers/algebra'

/** Within this, relative to the larger, two portfolios need the same. */
const TIE = 1e-12

/**
 * The place of the order portfolio that needs most, of several that need the same the first.
 * Follows venues, "Units and order portfolios".
 */
export function largestDecides<V>(a: Algebra<V>, needed: readonly V[]): number {
  const sizes = needed.map(a.toNumber)
  const most = Math.max(...sizes)
  return sizes.findIndex((size) => most - size <= Math.abs(most) * TIE)
}
