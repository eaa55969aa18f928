import type { OptionType } from '@/engine/pricing/black76'
import { millsRatio } from '@/engine/pricing/millsRatio'
import { density } from '@/engine/pricing/normal'
import { logMoneyness } from '@/engine/pricing/timeValue'
import { normalAt, prepareTable } from './kernelSweep'
import { MIDDLE, PLACES_PER_UNIT } from './kernelTable'

/** What sweeps need of an option without a shock, per unit of size; set anew wherever it is priced. */
export interface OptionPrice {
  /** Black-76 value, quote currency. */
  modelValue: number
  /** Base coin. */
  delta: number
  /** Quote currency per volatility point. */
  vega: number
}

/** So far out the table has few digits left of a probability, and charges ask for the sign of a delta however small. */
const TAIL = 5

/**
 * Writes the unshocked value, delta and vega of an option to `price`, fast: what curves and surfaces take for
 * `optionValue` and `optionGreeks`. The normal distribution comes from the kernel's table, and value and Greeks share
 * d1; value within 1e-12 * forward, delta within 1e-12 and, where it is small, 1e-8 of itself, vega within 1e-12 of
 * itself. Margin model, section 'Option value'.
 * @param days to expiry, positive
 */
export function priceFast(
  type: OptionType,
  forward: number,
  strike: number,
  volatility: number,
  days: number,
  price: OptionPrice,
): void {
  prepareTable()
  const rootYears = Math.sqrt(days / 365)
  const deviation = volatility * rootYears
  const d1 = logMoneyness(forward, strike) / deviation + deviation / 2
  const weight = density(d1)
  const distance = Math.abs(d1)
  /** N(-|d1|). */
  const beyond =
    distance > TAIL ? weight * millsRatio(distance) : normalAt(MIDDLE - distance * PLACES_PER_UNIT)
  const isCall = type === 'call'
  const unsigned = d1 < 0 === isCall ? beyond : 1 - beyond
  price.delta = isCall ? unsigned : 0 - unsigned
  price.vega = (forward * weight * rootYears) / 100
  // Of the side that is out of the money, so that what is added for the other one is exact.
  const side = strike >= forward ? 1 : -1
  const atD1 = side * d1 < 0 ? beyond : 1 - beyond
  const atD2 = normalAt(side * (d1 - deviation) * PLACES_PER_UNIT + MIDDLE)
  const outside = Math.max(0, side * (forward * atD1 - strike * atD2))
  price.modelValue = isCall === side > 0 ? outside : outside + Math.abs(forward - strike)
}
