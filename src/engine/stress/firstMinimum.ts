/** P&L that differs by less than this part of everything that moves is the same: doubles cannot tell them apart. */
const NOISE = 1e-14

/**
 * The first of the least values: which scenario is the worst, by the one rule that statements and sweeps share.
 * `scale`: what all holdings are worth without their signs, USD; differences below a hundred trillionth of it are
 * rounding. Follows the margin model, section "Maximum loss".
 */
export function firstMinimum(values: ArrayLike<number>, scale: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < values.length; i++) least = Math.min(least, values[i] as number)
  const bound = least + scale * NOISE
  for (let i = 0; i < values.length; i++) if ((values[i] as number) <= bound) return i
  return 0
}
