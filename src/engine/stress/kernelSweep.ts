import { CELL, fillNormalTable, MIDDLE, PLACES_PER_UNIT, TABLE_LENGTH } from './kernelTable'

/** A constant whose length is a power of two: where the index is masked, the compiler drops the bounds checks. */
const TABLE = new Float64Array(TABLE_LENGTH)
const MASK = TABLE_LENGTH - CELL
const LAST_PLACE = TABLE_LENGTH - 1e-9
let filled = false

/** Fills the table of the normal distribution at the first call, in a few milliseconds. */
export function prepareTable(): void {
  if (!filled) fillNormalTable(TABLE)
  filled = true
}

/** The price shocks as an option feels them, one entry a shock: `move` is shock times decay. */
export interface PriceSteps {
  readonly move: Float64Array
  readonly growth: Float64Array
  readonly logGrowth: Float64Array
  /** The least and the greatest `logGrowth`. */
  lowest: number
  highest: number
}

/** An option's shocked volatilities, one entry a shock: d1, d2 are ln(F/K) * slope +- half, in places of the table. */
export interface VolatilitySteps {
  readonly slope: Float64Array
  readonly half: Float64Array
}

/** One option on its out-of-the-money side. For a put `forward` and `strike` are negative, as are slope and half. */
export interface OptionTerms {
  logMoneyness: number
  forward: number
  strike: number
  /** What parity adds per unit of `move` where the option itself is the one in the money. */
  parity: number
  /** The out-of-the-money value without a shock. */
  before: number
}

/** Sets `steps[index]` for a deviation v * sqrt(T); `sign` is 1 for a call, -1 for a put. */
export function setVolatilityStep(
  steps: VolatilitySteps,
  index: number,
  deviation: number,
  sign: number,
): void {
  steps.slope[index] = (sign * PLACES_PER_UNIT) / deviation
  steps.half[index] = sign * (PLACES_PER_UNIT / 2) * deviation
}

/** Whether d1 and d2 lie within the table in every scenario. */
export function staysInside(terms: OptionTerms, prices: PriceSteps, steps: VolatilitySteps): boolean {
  const { slope, half } = steps
  const down = Math.abs(terms.logMoneyness + prices.lowest)
  const furthest = Math.max(down, Math.abs(terms.logMoneyness + prices.highest))
  for (let index = 0; index < slope.length; index++) {
    const places = Math.abs(slope[index] as number) * furthest + Math.abs(half[index] as number)
    if (!(places < MIDDLE - 1)) return false
  }
  return true
}

/** N at a place inside the table. Inlined by the compiler; the masked index tells it that no bound is crossed. */
function normalInside(place: number): number {
  const at = place & MASK
  const r = place - at
  const upper = (TABLE[at + 3] as number) + r * ((TABLE[at + 4] as number) + r * (TABLE[at + 5] as number))
  return (TABLE[at] as number) + r * ((TABLE[at + 1] as number) + r * ((TABLE[at + 2] as number) + r * upper))
}

/** N at any place: what lies beyond the table is taken at its ends. */
export function normalAt(place: number): number {
  return normalInside(place > 0 ? Math.min(place, LAST_PLACE) : 0)
}

/** The out-of-the-money value at one step of volatility, without a price shock. */
export function valueAt(terms: OptionTerms, steps: VolatilitySteps, index: number): number {
  const place = terms.logMoneyness * (steps.slope[index] as number) + MIDDLE
  const half = steps.half[index] as number
  return terms.forward * normalAt(place + half) - terms.strike * normalAt(place - half)
}

/** Writes the value changes of one option to `changes`, from index `from` on. */
export function sweep(
  terms: OptionTerms,
  prices: PriceSteps,
  steps: VolatilitySteps,
  changes: Float64Array,
  from: number,
): void {
  const { logMoneyness, forward, strike, parity, before } = terms
  const { move, growth, logGrowth } = prices
  const { slope, half } = steps
  let index = from
  for (let price = 0; price < move.length; price++) {
    const log = logMoneyness + (logGrowth[price] as number)
    const shocked = forward * (growth[price] as number)
    const offset = parity * (move[price] as number) - before
    for (let volatility = 0; volatility < slope.length; volatility++) {
      const place = log * (slope[volatility] as number) + MIDDLE
      const reach = half[volatility] as number
      changes[index++] = shocked * normalAt(place + reach) - strike * normalAt(place - reach) + offset
    }
  }
}

/**
 * The same for the case that nearly always applies, and faster: three volatility shocks (down, none, up), held
 * in registers, and an option that `staysInside` the table.
 */
export function sweepThree(
  terms: OptionTerms,
  prices: PriceSteps,
  steps: VolatilitySteps,
  changes: Float64Array,
  from: number,
): void {
  const { logMoneyness, forward, strike, parity, before } = terms
  const { move, growth, logGrowth } = prices
  // One by one: a list to take them from is an array for every option.
  const slope0 = steps.slope[0] as number
  const slope1 = steps.slope[1] as number
  const slope2 = steps.slope[2] as number
  const half0 = steps.half[0] as number
  const half1 = steps.half[1] as number
  const half2 = steps.half[2] as number
  let index = from
  for (let price = 0; price < move.length; price++) {
    const log = logMoneyness + (logGrowth[price] as number)
    const shocked = forward * (growth[price] as number)
    const offset = parity * (move[price] as number) - before
    const place0 = log * slope0 + MIDDLE
    const place1 = log * slope1 + MIDDLE
    const place2 = log * slope2 + MIDDLE
    changes[index] = shocked * normalInside(place0 + half0) - strike * normalInside(place0 - half0) + offset
    changes[index + 1] =
      shocked * normalInside(place1 + half1) - strike * normalInside(place1 - half1) + offset
    changes[index + 2] =
      shocked * normalInside(place2 + half2) - strike * normalInside(place2 - half2) + offset
    index += 3
  }
}
