/**
 * Mills ratio (1 - N(a)) / density(a) of the normal distribution, and how fast it falls: what the tail is without its
 * exponential decay.
 *
 * Nearly all are asked for below 8, where both are a Taylor polynomial about the middle of a cell. The coefficients are
 * the tail integrals In(a) of u^n/n! * exp(-a*u - u^2/2) over u > 0, all positive: I0 is the ratio itself, the
 * derivative of In is -(n + 1) * I(n+1). What fills the table, and what lies beyond it, comes from one Chebyshev series
 * on [0, infinity) (the mapping of Shepherd and Laframboise 1981, fitted anew at 60 digits).
 */

/** Chebyshev coefficients of (1 + a) * millsRatio(a) in w = (a - 5) / (a + 5); the first one left out is 5e-18. */
const MILLS_SERIES = new Float64Array([
  1.1579976221305188, -0.1633449388451398, -0.013683136055781576, 0.03082200019810004, -0.016220073012046806,
  0.005616691016460094, -0.0014133933783549216, 0.0002502625460725661, -2.468907239728387e-5,
  -1.0107964061837592e-6, 7.495419179740573e-7, -7.600274268728337e-8, -1.1574771441328644e-8,
  3.333386472599843e-9, 7.538039628171347e-11, -1.1104247263727494e-10, 3.509243776551059e-12,
  3.6894953861750955e-12, -2.3376697776383095e-13, -1.3271797523541405e-13, 9.921706995888276e-15,
  5.276004995455379e-15, -3.373097694187922e-16, -2.2804338776379946e-16, 7.496330565808626e-18,
])

const CELLS_PER_UNIT = 32
/** Where the table ends: `millsFall` is known below it only. */
export const END_OF_FALL = 8
/** Coefficients of a polynomial: degree 7. */
const TERMS = 8
/** Doubles of a cell: the coefficients of the ratio, constant first, and then those of its fall. */
const CELL = 2 * TERMS
const LENGTH = END_OF_FALL * CELLS_PER_UNIT * CELL
/** A constant whose length is a power of two: where the index is masked, the compiler drops the bounds checks. */
const TABLE = new Float64Array(LENGTH)
const MASK = LENGTH - CELL
let filled = false

/** From here on the tail integrals come from their continued fraction: the recurrence cancels. */
const FRACTION_FROM = 1

function millsSeries(a: number): number {
  const w = 1 - 10 / (a + 5)
  let next = 0
  let afterNext = 0
  for (let n = MILLS_SERIES.length - 1; n > 0; n--) {
    const term = (MILLS_SERIES[n] as number) + 2 * w * next - afterNext
    afterNext = next
    next = term
  }
  return ((MILLS_SERIES[0] as number) + w * next - afterNext) / (1 + a)
}

/** I0(a) and so on, up to I8(a). */
function tailIntegrals(a: number): number[] {
  const integrals = [millsSeries(a)]
  const ratios = a < FRACTION_FROM ? null : tailRatios(a)
  for (let n = 1; n <= TERMS; n++) {
    const previous = integrals[n - 1] as number
    const beforeIt = n === 1 ? 1 : (integrals[n - 2] as number)
    integrals.push(ratios === null ? (beforeIt - a * previous) / n : previous * (ratios[n] as number))
  }
  return integrals
}

/** In(a) / I(n-1)(a) by n from 1 on: the continued fraction 1 / (a + (n + 1) * the next), begun far enough out. */
export function tailRatios(a: number): readonly number[] {
  const ratios: number[] = []
  let ratio = 0
  for (let n = 20 + Math.ceil(400 / (a * a)); n >= 1; n--) {
    ratio = 1 / (a + (n + 1) * ratio)
    ratios[n] = ratio
  }
  return ratios
}

function fill(): void {
  for (let at = 0; at < LENGTH; at += CELL) {
    const integrals = tailIntegrals((at / CELL + 0.5) / CELLS_PER_UNIT)
    for (let n = 0; n < TERMS; n++) {
      const sign = n % 2 === 0 ? 1 : -1
      TABLE[at + n] = sign * (integrals[n] as number)
      TABLE[at + TERMS + n] = sign * (n + 1) * (integrals[n + 1] as number)
    }
  }
  filled = true
}

/** Where the coefficients of the cell of `a` begin. */
function cellOf(a: number): number {
  if (!filled) fill()
  return (a * (CELLS_PER_UNIT * CELL)) & MASK
}

/** How far `a` is from the middle of its cell. */
function fromMiddle(a: number, cell: number): number {
  return a - (cell + CELL / 2) / (CELLS_PER_UNIT * CELL)
}

/** The polynomial in `r` of eight coefficients; written out, for a loop takes twice as long. */
function polynomial(at: number, r: number): number {
  const fifth = (TABLE[at + 5] as number) + r * ((TABLE[at + 6] as number) + r * (TABLE[at + 7] as number))
  const third = (TABLE[at + 3] as number) + r * ((TABLE[at + 4] as number) + r * fifth)
  const first = (TABLE[at + 1] as number) + r * ((TABLE[at + 2] as number) + r * third)
  return (TABLE[at] as number) + r * first
}

/**
 * Mills ratio (1 - N(a)) / density(a) for `a` >= 0: the upper tail, free of its exponential decay.
 *
 * Relative error below 1e-15. Falls from 1.2533 at 0 towards 1 / a.
 */
export function millsRatio(a: number): number {
  if (!(a < END_OF_FALL)) return millsSeries(a)
  const cell = cellOf(a)
  return polynomial(cell, fromMiddle(a, cell))
}

/**
 * How fast Mills ratio falls at `a`, from 0 up to but not including 8: 1 - a * millsRatio(a), without its cancellation.
 *
 * Relative error below 1e-15. Itself falls from 1 at 0.
 */
export function millsFall(a: number): number {
  const cell = cellOf(a)
  return polynomial(cell + TERMS, fromMiddle(a, cell))
}
