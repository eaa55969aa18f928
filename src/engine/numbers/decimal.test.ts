import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal, doubleOf, plain } from './decimal'
import { decimalOfDouble } from './decimalOfDouble'

test.each([
  ['1.100000000', '1.1'],
  ['0.000000005', '0.00000001'],
  ['-0.000000005', '-0.00000001'],
  ['-0.000000004', '0'],
  ['-0', '0'],
  ['123456789012345678901234567890.5', '123456789012345678901234567890.5'],
  ['1e-7', '0.0000001'],
  ['1e21', '1000000000000000000000'],
  ['Infinity', 'Infinity'],
  ['0.999999995', '1'],
  ['-99999999999999.999999995', '-100000000000000'],
  ['10.5000000049999999', '10.5'],
])('%s prints as %s', (value, text) => {
  expect(plain(new Decimal(value))).toBe(text)
})

test('gamma keeps 12 places', () => {
  expect(plain(new Decimal('0.0000000000125'), 12)).toBe('0.000000000013')
})

/** Decimals of up to 30 digits with the point among them or near. */
const decimal = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: -20, max: 5 }),
  )
  .map(([digits, cut, exponent]) =>
    new Decimal((digits / 10n ** BigInt(cut)).toString()).times(new Decimal(10).pow(exponent)),
  )

test('what is printed is what the library rounds to', () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 16 }), (value, places) => {
      expect(plain(value, places)).toBe(value.toDecimalPlaces(places).toFixed().replace(/^-0$/, '0'))
    }),
    { numRuns: 2000 },
  )
})

test('the double of a decimal is that of the library', () => {
  fc.assert(
    fc.property(decimal, (value) => {
      expect(doubleOf(value)).toBe(value.toNumber())
    }),
    { numRuns: 2000 },
  )
})

test('the decimal of a double is that of the library, whole as a decimal', () => {
  const parts = ({ s, e, d }: Decimal) => ({ s, e, d })
  const double = fc.oneof(
    fc.double(),
    fc.double({ min: -1e9, max: 1e9 }),
    fc
      .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 12 }))
      .map(([n, p]) => n / 10 ** p),
  )
  fc.assert(
    fc.property(double, (value) => {
      expect(parts(decimalOfDouble(value))).toEqual(parts(new Decimal(value)))
    }),
    { numRuns: 5000 },
  )
})
