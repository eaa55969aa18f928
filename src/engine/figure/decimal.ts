import { Decimal as Library } from 'decimal.js'

/** Exact decimals, 50 significant digits while computing, rounded half away from zero (margin model, "Numbers and time"). */
export const Decimal = Library.clone({ precision: 50, rounding: Library.ROUND_HALF_UP })
export type Decimal = Library

export const ZERO = new Decimal(0)
export const ONE = new Decimal(1)

const doubles = new WeakMap<Decimal, number>()

/** The double next to an exact decimal, worked out once: it takes as long as pricing an option. */
export function doubleOf(value: Decimal): number {
  const known = doubles.get(value)
  if (known !== undefined) return known
  const double = value.toNumber()
  doubles.set(value, double)
  return double
}

/** The exact decimal that a double is written as, which knows its double: sweeps move by thousands of them. */
export function decimalOf(double: number): Decimal {
  const value = new Decimal(double)
  doubles.set(value, double)
  return value
}

/**
 * Plain notation without trailing zeros, rounded half up to `places` (8 for all outputs, 12 for gamma), never `-0`.
 * Follows the margin model, "Numbers and time".
 */
export function plain(value: Decimal, places = 8): string {
  const rounded = value.decimalPlaces() <= places ? value : value.toDecimalPlaces(places)
  return rounded.isZero() ? '0' : rounded.toFixed()
}
