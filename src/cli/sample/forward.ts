import type { Coin } from './coin'
import { RATES, type Settlement } from './stablecoins'

/** In how many years the basis comes about two thirds of the way from its near to its far rate. */
const SETTLING_YEARS = 0.3

/**
 * The price of a coin for delivery in `years`, in the quote currency of the settlement: the index grown by the
 * basis. The future of that day has this mark, its options this forward.
 */
export function forward(
  { index, basis, priceDecimals }: Coin,
  settlement: Settlement,
  years: number,
): string {
  const rate = basis.far + (basis.near - basis.far) * Math.exp(-years / SETTLING_YEARS)
  return ((index * Math.exp(rate * years)) / RATES[settlement]).toFixed(priceDecimals)
}
