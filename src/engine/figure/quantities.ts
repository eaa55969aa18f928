import { Decimal, ONE, ZERO } from './decimal'

/** What moving a market needs of its numbers, so that it is written once for exact decimals and for doubles. */
export interface Quantities<N> {
  readonly zero: N
  readonly one: N
  readonly of: (exact: Decimal) => N
  readonly fromDouble: (double: number) => N
  readonly toDouble: (value: N) => number
  readonly plus: (a: N, b: N) => N
  readonly minus: (a: N, b: N) => N
  readonly times: (a: N, b: N) => N
  readonly dividedBy: (a: N, b: N) => N
  readonly equals: (a: N, b: N) => boolean
  readonly maximum: (a: N, b: N) => N
}

/** For everything that is shown. */
export const DECIMALS: Quantities<Decimal> = {
  zero: ZERO,
  one: ONE,
  of: (exact) => exact,
  fromDouble: (double) => new Decimal(double),
  toDouble: (value) => value.toNumber(),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  times: (a, b) => a.times(b),
  dividedBy: (a, b) => a.dividedBy(b),
  equals: (a, b) => a.equals(b),
  maximum: (a, b) => Decimal.max(a, b),
}

/** For sweeps over thousands of markets. */
export const DOUBLES: Quantities<number> = {
  zero: 0,
  one: 1,
  of: (exact) => exact.toNumber(),
  fromDouble: (double) => double,
  toDouble: (value) => value,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  dividedBy: (a, b) => a / b,
  equals: (a, b) => a === b,
  maximum: Math.max,
}
