/** What the losses of options, which are doubles, can be off by, relative to a rate. */
const NOISE = 1e-12

/**
 * Whether a rate is at its level or above, both as fractions: also where a rate of exactly that level is off by the
 * rounding of option losses. Margin model, sections "Account" and "Staged liquidation".
 */
export function isReached(rate: number, level: number): boolean {
  return rate >= level * (1 - NOISE)
}
