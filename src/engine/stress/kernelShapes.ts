/**
 * Options of one unit as a structure of arrays, one entry an option contract; all arrays have the same length.
 * Unexpired options only: `years` is positive.
 */
export interface OptionArrays {
  /** 1 for a call, 0 for a put. */
  readonly isCall: Uint8Array
  /** Forward price, quote currency, positive. */
  readonly forward: Float64Array
  /** Strike price, quote currency, positive. */
  readonly strike: Float64Array
  /** Volatility, fraction per year, positive. */
  readonly volatility: Float64Array
  /** Time to expiry in years of 365 days. */
  readonly years: Float64Array
  /** Time to expiry in days, for the term scaling of the volatility shock. */
  readonly days: Float64Array
  /** The quoted mark price from which changes are measured, quote currency; NaN: from the model value. */
  readonly mark: Float64Array
  /** The part of the price shock that reaches the option, 0 ... 1: less than 1 near expiry. */
  readonly decay: Float64Array
}

/** The scenarios: every price shock with every volatility shock, both as fractions. */
export interface ShockGrid {
  readonly priceShocks: Float64Array
  readonly volatilityShocks: Float64Array
  /** Term scaling of the volatility shock: (termPivotDays / days begun) ^ termPower. */
  readonly termPower: number
  readonly termPivotDays: number
}

/** A shocked volatility is at least this part of the unshocked one. */
const VOLATILITY_FLOOR = 0.01

/** How many scenarios the grid has. */
export function scenarioCount(grid: ShockGrid): number {
  return grid.priceShocks.length * grid.volatilityShocks.length
}

/**
 * `k`: what an option's volatility shock is multiplied by, given its time to expiry in days. Days begun count whole,
 * so that it steps at every 08:00 UTC.
 * Margin model, section 'Maximum loss'.
 */
export function termScaling(grid: Pick<ShockGrid, 'termPower' | 'termPivotDays'>, days: number): number {
  return grid.termPower === 0 ? 1 : (grid.termPivotDays / Math.ceil(days)) ** grid.termPower
}

/**
 * `v'`: a volatility under a scaled volatility shock `w * k`, floored at a hundredth of itself.
 * Margin model, section 'Maximum loss'.
 */
export function shockedVolatility(volatility: number, scaledShock: number): number {
  return Math.max(volatility * (1 + scaledShock), volatility * VOLATILITY_FLOOR)
}

/**
 * The array that the value changes go to: `out` if given, else a new one; options x scenarios doubles.
 * @throws RangeError if `out` is too short.
 */
export function changesArray(options: OptionArrays, grid: ShockGrid, out?: Float64Array): Float64Array {
  const length = options.forward.length * scenarioCount(grid)
  if (out === undefined) return new Float64Array(length)
  if (out.length < length) throw new RangeError(`The value changes need ${length} places, not ${out.length}.`)
  return out
}
