import { Decimal, doubleOf, ONE, ZERO } from './decimal'
import type { Arithmetic } from './operations'

/** A kind of number to compute with, and how it comes from the other kinds. */
export interface Quantities<N> extends Arithmetic<N> {
  readonly one: N
  readonly of: (exact: Decimal) => N
  readonly fromDouble: (double: number) => N
  readonly toDouble: (value: N) => number
}

/** For everything that is shown. */
export const DECIMALS: Quantities<Decimal> = {
  zero: ZERO,
  one: ONE,
  two: new Decimal(2),
  infinity: new Decimal(Number.POSITIVE_INFINITY),
  of: (exact) => exact,
  fromDouble: (double) => new Decimal(double),
  toDouble: doubleOf,
  add: (a, b) => a.plus(b),
  subtract: (a, b) => a.minus(b),
  multiply: (a, b) => a.times(b),
  divide: (a, b) => a.dividedBy(b),
  floor: (a) => a.floor(),
  compare: (a, b) => a.comparedTo(b),
  isNegative: (a) => a.isNegative() && !a.isZero(),
  negate: (a) => a.negated(),
}

/** For sweeps of thousands of margins. */
export const DOUBLES: Quantities<number> = {
  zero: 0,
  one: 1,
  two: 2,
  infinity: Number.POSITIVE_INFINITY,
  of: doubleOf,
  fromDouble: (double) => double,
  toDouble: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  floor: Math.floor,
  compare: (a, b) => a - b,
  isNegative: (a) => a < 0,
  negate: (a) => -a,
}
