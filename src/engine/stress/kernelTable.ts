import { cumulative, density } from '@/engine/pricing/normal'

/**
 * Places of the table per unit of the normal variable: 30 cells of 8 doubles. A place is an index into the table, so
 * that no index has to be computed: its last three bits and the fraction are the position within the cell.
 */
export const PLACES_PER_UNIT = 240

/** Doubles per cell: six coefficients (degree 5), constant first, and two unused that make it one cache line. */
export const CELL = 8

/** Doubles of the whole table: 512 cells, from -8.53 to 8.53; beyond, N is 0 or 1 to within 1e-17. */
export const TABLE_LENGTH = 4096

/** The place of 0. */
export const MIDDLE = TABLE_LENGTH / 2

/**
 * Taylor's coefficients 0 ... 7 of N around `x`, in u = distance / `half`: from N' = density, and the Hermite
 * polynomials that its further derivatives are made of.
 */
function taylorCoefficients(x: number, half: number): number[] {
  const coefficients = [cumulative(x)]
  let previous = 0
  let hermite = 1
  let scale = density(x) * half
  for (let n = 1; n <= 7; n++) {
    coefficients.push(scale * hermite)
    const next = -x * hermite - (n - 1) * previous
    previous = hermite
    hermite = next
    scale *= half / (n + 1)
  }
  return coefficients
}

/**
 * Replaces u^6 and u^7 by their best approximations of lower degree on [-1, 1]; what they leave is a Chebyshev
 * polynomial over 32 and 64, far less than cutting the series off.
 */
function economise(taylor: number[]): number[] {
  const [sixth, seventh] = taylor.slice(6) as [number, number]
  const replacement = [sixth / 32, (7 * seventh) / 64, (-18 * sixth) / 32, (-56 * seventh) / 64, 1.5 * sixth]
  replacement.push((112 * seventh) / 64)
  return replacement.map((value, n) => value + (taylor[n] as number))
}

/** A polynomial in u as one in the position within the cell, 0 ... CELL: u = position / (CELL / 2) - 1. */
function byPosition(centred: readonly number[]): number[] {
  const shifted = [...centred]
  // As one in u + 1, one degree after the other.
  for (let done = 0; done < shifted.length - 1; done++) {
    for (let n = shifted.length - 2; n >= done; n--)
      shifted[n] = (shifted[n] as number) - (shifted[n + 1] as number)
  }
  return shifted.map((coefficient, n) => coefficient / (CELL / 2) ** n)
}

/**
 * Fills `table` (TABLE_LENGTH doubles) with N(x) as piecewise polynomials of degree 5.
 *
 * N(x) is the polynomial of the cell of place = x * PLACES_PER_UNIT + TABLE_LENGTH / 2, taken at the position within
 * that cell. Absolute error below 1e-14, falling with the density in the tails.
 */
export function fillNormalTable(table: Float64Array): void {
  for (let cell = 0; cell < TABLE_LENGTH; cell += CELL) {
    const middle = (cell + CELL / 2 - TABLE_LENGTH / 2) / PLACES_PER_UNIT
    table.set(byPosition(economise(taylorCoefficients(middle, CELL / 2 / PLACES_PER_UNIT))), cell)
  }
}
