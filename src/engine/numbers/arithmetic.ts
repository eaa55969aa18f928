import { compareDecimals } from './compareDecimals'
import { Decimal, ZERO } from './decimal'
import { negated } from './decimalWords'
import { exactProduct, productOfTwo } from './exactProduct'
import { exactDifference, exactSum, sumOfTwo } from './exactSum'

/** What the operations need of numbers; exact decimals and doubles both have it. */
export interface Arithmetic<N> {
  readonly zero: N
  readonly infinity: N
  readonly two: N
  readonly add: (a: N, b: N) => N
  /** All of so many added, each by its place, which may be asked for twice; 0 of none. */
  readonly sum: (count: number, at: (place: number) => N) => N
  readonly subtract: (a: N, b: N) => N
  readonly multiply: (a: N, b: N) => N
  /** All of so many multiplied, one or more, each by its place, from the first on. */
  readonly product: (count: number, at: (place: number) => N) => N
  readonly divide: (a: N, b: N) => N
  readonly floor: (a: N) => N
  readonly compare: (a: N, b: N) => number
  readonly isNegative: (a: N) => boolean
  readonly negate: (a: N) => N
  /** Half away from zero, to so many decimal places. */
  readonly round: (a: N, places: N) => N
}

/** Of exact decimals: for everything that is shown. */
export const DECIMALS: Arithmetic<Decimal> = {
  zero: ZERO,
  infinity: new Decimal(Number.POSITIVE_INFINITY),
  two: new Decimal(2),
  add: sumOfTwo,
  sum: exactSum,
  subtract: exactDifference,
  multiply: productOfTwo,
  product: exactProduct,
  divide: (a, b) => a.dividedBy(b),
  floor: (a) => a.floor(),
  compare: compareDecimals,
  isNegative: (a) => a.isNegative() && !a.isZero(),
  negate: negated,
  round: (a, places) => a.toDecimalPlaces(places.toNumber()),
}

/** Of doubles: for sweeps of thousands of margins. */
export const DOUBLES: Arithmetic<number> = {
  zero: 0,
  infinity: Number.POSITIVE_INFINITY,
  two: 2,
  add: (a, b) => a + b,
  sum: (count, at) => {
    let sum = 0
    for (let i = 0; i < count; i++) sum += at(i)
    return sum
  },
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  product: (count, at) => {
    let product = at(0)
    for (let i = 1; i < count; i++) product *= at(i)
    return product
  },
  divide: (a, b) => a / b,
  floor: Math.floor,
  compare: (a, b) => a - b,
  isNegative: (a) => a < 0,
  negate: (a) => -a,
  round: (a, places) => {
    const scale = 10 ** places
    return (Math.sign(a) * Math.round(Math.abs(a) * scale)) / scale
  },
}
