import { millsRatio } from './millsRatio'

/** The standard normal distribution: density times Mills ratio, so that the far tail keeps its relative accuracy. */

const ROOT_TWO_PI = 2.5066282746310002

/** From here on the density is 0. */
const FURTHEST = 40
const LEADS_PER_UNIT = 16
/** The density at each sixteenth: so only what is left of `x` needs its exponential worked out. */
const LEADS = Float64Array.from({ length: FURTHEST * LEADS_PER_UNIT + 1 }, (_, place) => {
  const lead = place / LEADS_PER_UNIT
  return Math.exp(-0.5 * lead * lead) / ROOT_TWO_PI
})

/**
 * The density of the standard normal distribution at `x`.
 *
 * Relative error below 1e-15 down to the smallest normal double (|x| < 37.6).
 */
export function density(x: number): number {
  // The square of x would be rounded, and exp multiplies that error by x^2 / 2: a short leading part squares exactly.
  const distance = Math.abs(x)
  if (distance >= FURTHEST) return 0
  const place = Math.round(distance * LEADS_PER_UNIT)
  const lead = place / LEADS_PER_UNIT
  return (LEADS[place] as number) * Math.exp(-0.5 * (distance - lead) * (distance + lead))
}

/**
 * N(x), the standard normal distribution: the probability of a draw at or below `x`.
 *
 * Absolute error below 2e-16 everywhere; relative error below 2e-15 in the lower tail as far as the result is
 * a normal double (x > -37.5). Exactly 1/2 at 0, 0 and 1 at the infinities.
 */
export function cumulative(x: number): number {
  // Two factors, each rounded, need not make exactly a half.
  if (x === 0) return 0.5
  const tail = density(x) * millsRatio(Math.abs(x))
  return x < 0 ? tail : 1 - tail
}
