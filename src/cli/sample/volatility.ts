import type { VolatilityShape } from './coin'

/** In how many years volatility at the money comes about two thirds of the way from near to far. */
const SETTLING_YEARS = 0.15

/**
 * The volatility of an option, per year: a surface free of arbitrage (Gatheral and Jacquier's SSVI with a power law
 * of one half), in which total variance grows with time at every log-moneyness ln(strike / forward).
 */
export function volatility(shape: VolatilityShape, logMoneyness: number, years: number): number {
  const { near, far, skew, curvature } = shape
  const atTheMoney = far + (near - far) * Math.exp(-years / SETTLING_YEARS)
  const variance = atTheMoney ** 2 * years
  const bend = (curvature / Math.sqrt(variance * (1 + variance))) * logMoneyness
  const smile = (1 + skew * bend + Math.sqrt((bend + skew) ** 2 + 1 - skew ** 2)) / 2
  return Math.sqrt((variance * smile) / years)
}
