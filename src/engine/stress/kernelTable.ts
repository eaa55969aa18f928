import { cumulative, density } from '@/engine/pricing/normal'

/** Cells per unit of the normal variable. */
export const CELLS_PER_UNIT = 24

/** The table reaches from -REACH to +REACH; beyond, N is 0 or 1 to within 1e-17. */
export const REACH = 8.5

/** Coefficients per cell: degree 5. */
export const COEFFICIENTS = 6

/** Cells of the whole table. */
export const CELLS = 2 * REACH * CELLS_PER_UNIT

/**
 * Taylor's coefficients 0 ... 7 of N around `x`, in u = distance / `half`: from N' = density, and the Hermite
 * polynomials that its derivatives are made of.
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
 * Replaces u^6 and u^7 by their best approximations of lower degree on [-1, 1] (what is left of them is a Chebyshev
 * polynomial over 32 and 64).
 */
function economise(taylor: number[]): number[] {
  const [c0, c1, c2, c3, c4, c5, c6, c7] = taylor as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return [
    c0 + c6 / 32,
    c1 + (7 / 64) * c7,
    c2 - (18 / 32) * c6,
    c3 - (56 / 64) * c7,
    c4 + (48 / 32) * c6,
    c5 + (112 / 64) * c7,
  ]
}

/** The same polynomial in r = (u + 1) / 2, by Horner's scheme with the factor 2 * r - 1. */
function fromLeftEdge(centred: number[]): number[] {
  let shifted: number[] = []
  for (const coefficient of [...centred].reverse()) {
    const next = shifted.map((value) => -value)
    next.push(0)
    for (let n = 0; n < shifted.length; n++)
      next[n + 1] = (next[n + 1] as number) + 2 * (shifted[n] as number)
    next[0] = (next[0] as number) + coefficient
    shifted = next
  }
  return shifted
}

function buildTable(): Float64Array {
  const table = new Float64Array(CELLS * COEFFICIENTS)
  for (let cell = 0; cell < CELLS; cell++) {
    const middle = (cell + 0.5) / CELLS_PER_UNIT - REACH
    const taylor = taylorCoefficients(middle, 0.5 / CELLS_PER_UNIT)
    table.set(fromLeftEdge(economise(taylor)).slice(0, COEFFICIENTS), cell * COEFFICIENTS)
  }
  return table
}

let shared: Float64Array | undefined

/**
 * N(x) as piecewise polynomials: COEFFICIENTS numbers per cell, constant first, in the place r within the cell
 * (0 <= r < 1 from its left edge). Built at the first call, then shared. Absolute error below 2e-14.
 */
export function normalTable(): Float64Array {
  shared ??= buildTable()
  return shared
}
