import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDecimals } from './compareDecimals'
import { Decimal } from './decimal'
import { exactProduct, productOfTwo } from './exactProduct'
import { exactDifference, exactSum } from './exactSum'

/** Decimals of up to 24 digits, large and small, and doubles with all their digits. */
const decimal = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: -30, max: 12 }))
    .map(([digits, exponent]) => new Decimal(digits.toString()).times(new Decimal(10).pow(exponent))),
  fc
    .tuple(fc.double({ noNaN: true, min: 1e-20, max: 1e12 }), fc.constantFrom(-1, 1))
    .map(([size, sign]) => new Decimal(sign * size)),
  fc.integer({ min: -3, max: 3 }).map((value) => new Decimal(value)),
)
/** As many digits as no sum or product here can have. */
const Unrounded = Decimal.clone({ precision: 2000 })

const sumOf = (values: readonly Decimal[]) => exactSum(values.length, (i) => values[i] as Decimal)
const rounded = (value: Decimal) => new Decimal(value).toSignificantDigits(50)
const parts = ({ s, e, d }: Decimal) => ({ s, e, d })

test('a sum is that of the library, rounded once, and whole as a decimal', () => {
  fc.assert(
    fc.property(fc.array(decimal, { minLength: 2, maxLength: 12 }), (values) => {
      const exact = rounded(values.reduce((sum, value) => sum.plus(value), new Unrounded(0)))
      expect(parts(sumOf(values))).toEqual(parts(exact))
    }),
  )
})

test('what cancels leaves what is left', () => {
  fc.assert(
    fc.property(fc.array(decimal, { minLength: 2, maxLength: 8 }), decimal, (values, left) => {
      const sum = sumOf([...values, left, ...values.map((value) => value.negated())])
      expect(sum.toFixed()).toBe(rounded(left).toFixed().replace(/^-0$/, '0'))
    }),
  )
})

test('a product is that of the library, rounded once, and whole as a decimal', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(parts(productOfTwo(a, b))).toEqual(parts(a.times(b)))
    }),
  )
})

test('a product of several is that of the library, each rounded in its turn', () => {
  fc.assert(
    fc.property(fc.array(decimal, { minLength: 1, maxLength: 6 }), (values) => {
      const product = exactProduct(values.length, (i) => values[i] as Decimal)
      expect(parts(product)).toEqual(parts(values.reduce((all, value) => all.times(value))))
    }),
    { numRuns: 1000 },
  )
})

test('a difference is that of the library, whole as a decimal', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      fc.pre(!a.eq(b))
      expect(parts(exactDifference(a, b))).toEqual(parts(a.minus(b)))
    }),
  )
})

test('which is larger is as the library says', () => {
  fc.assert(
    fc.property(decimal, decimal, fc.boolean(), (a, b, same) => {
      const other = same ? new Decimal(a) : b
      expect(compareDecimals(a, other) === a.comparedTo(other) || a.eq(other)).toBe(true)
      expect(compareDecimals(a, other) === 0).toBe(a.eq(other))
    }),
  )
  const [infinite, one] = [new Decimal(Number.POSITIVE_INFINITY), new Decimal(1)]
  expect([compareDecimals(infinite, one), compareDecimals(one, infinite)]).toEqual([1, -1])
})

/** Decimals of up to 80 digits, most of them nines or zeros: what is rounded may be carried far. */
const long = fc
  .tuple(
    fc.array(fc.constantFrom('9', '9', '9', '0', '5', '4'), { minLength: 1, maxLength: 80 }),
    fc.integer({ min: -90, max: 5 }),
  )
  .map(([digits, exponent]) => new Unrounded(`${digits.join('')}e${exponent}`))

test('long decimals are rounded as the library rounds them', () => {
  fc.assert(
    fc.property(long, long, long, (a, b, c) => {
      const those = [a, b, c] as unknown as Decimal[]
      expect(parts(sumOf(those))).toEqual(parts(rounded(a.plus(b).plus(c))))
      expect(parts(productOfTwo(a as Decimal, b as Decimal))).toEqual(parts(rounded(a.times(b))))
    }),
    { numRuns: 2000 },
  )
})

test('a sum of nothing is 0, a sum of one is that one', () => {
  expect(sumOf([]).toFixed()).toBe('0')
  const one = new Decimal('1.5')
  expect(sumOf([one])).toBe(one)
})

test.each([
  [['1e60', '1e-500', '-1e60'], '0'],
  [['Infinity', '1'], 'Infinity'],
  [['Infinity', '-Infinity'], 'NaN'],
])('the sum of %j is %s: one after the other', (values, expected) => {
  expect(sumOf(values.map((value) => new Decimal(value))).toFixed()).toBe(expected)
})

test.each([
  ['Infinity', '-2', '-Infinity'],
  ['Infinity', '0', 'NaN'],
  ['0', '-5', '-0'],
])('the product of %s and %s is %s', (a, b, expected) => {
  const product = productOfTwo(new Decimal(a), new Decimal(b))
  expect(product.isZero() ? '-0' : product.toString()).toBe(expected)
})
