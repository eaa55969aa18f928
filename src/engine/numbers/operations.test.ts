import { describe, expect, test } from 'vitest'
import type { Algebra } from './algebra'
import { Decimal, plain } from './decimal'
import { figures } from './figures'
import { numbers } from './numbers'
import { termsOf } from './term'

const { it } = termsOf('Numbers and time', { it: ['It', '', 'A number of a test.'] })

/** Both interpreters must give the same text. */
function both(compute: <V>(a: Algebra<V>, of: (...values: number[]) => V[]) => V): string {
  const leaves =
    <V>(a: Algebra<V>) =>
    (...values: number[]) =>
      values.map((value) => a.leaf(it, new Decimal(value), { kind: 'rule', note: '' }))
  const exact = plain(compute(figures, leaves(figures)).value)
  expect(plain(new Decimal(compute(numbers, leaves(numbers))))).toBe(exact)
  return exact
}

const one = <V>([value]: readonly V[]): V => {
  if (value === undefined) throw new Error('no value')
  return value
}

test('a sum of nothing is 0', () => {
  expect(both((a) => a.sum(it, []))).toBe('0')
})

test('sum, product, minimum and maximum of several, negation and size of one', () => {
  expect(both((a, of) => a.sum(it, of(1, -2.5, 4)))).toBe('2.5')
  expect(both((a, of) => a.product(it, of(2, -3, 0.5)))).toBe('-3')
  expect(both((a, of) => a.minimum(it, of(2, -3, 0.5)))).toBe('-3')
  expect(both((a, of) => a.maximum(it, of(2, -3, 2.5)))).toBe('2.5')
  expect(both((a, of) => a.negation(it, one(of(2))))).toBe('-2')
  expect(both((a, of) => a.absolute(it, one(of(-2))))).toBe('2')
  expect(both((a, of) => a.absolute(it, one(of(2))))).toBe('2')
})

test('the weights of an average count by their size', () => {
  // (10 x 1 + 40 x 2) / 3
  expect(both((a, of) => a.weightedAverage(it, of(10, 1, 40, -2)))).toBe('30')
})

describe('tiers of a quantity', () => {
  const counted = (quantity: number, ...tiers: number[]) =>
    both((a, of) => a.tiered(it, one(of(quantity)), of(...tiers)))

  test.each([
    [4, '3.92'],
    [10, '9.8'],
    [12, '11.7'],
    [20, '19.3'],
    [25, '19.3'],
    [0, '0'],
  ])('98 %% of the first 10, 95 %% of the next 10, nothing beyond: %d counts %s', (quantity, expected) => {
    expect(counted(quantity, 10, 0.98, 20, 0.95, 0)).toBe(expected)
  })

  test('a single ratio counts for all', () => {
    expect(counted(7, 0.5)).toBe('3.5')
  })

  test('without a last ratio nothing counts beyond the last bound', () => {
    expect(counted(15, 10, 0.98)).toBe('9.8')
  })
})

describe('a rate that rises step by step', () => {
  const margin = (value: number, highest = 0.1) =>
    both((a, of) => a.stepped(it, one(of(value)), one(of(100)), one(of(0.005)), one(of(highest))))

  test.each([
    [0, '0'],
    [60, '0.3'],
    [100, '0.5'],
    // 100 x 0.005 + 100 x 0.010 + 50 x 0.015
    [250, '2.25'],
    [300, '3'],
    // 100 x (0.005 + ... + 0.1) = 100 x 0.005 x 210
    [2000, '105'],
    // beyond the twentieth step all at 10 %
    [2500, '155'],
  ])('of %d: %s', (value, expected) => {
    expect(margin(value)).toBe(expected)
  })

  test('a highest rate between two steps caps the last one', () => {
    // 100 x 0.005 + 100 x 0.01 + 100 x 0.012 + 50 x 0.012
    expect(margin(350, 0.012)).toBe('3.3')
  })

  test('a highest rate below the first one counts from the beginning', () => {
    expect(margin(250, 0.004)).toBe('1')
  })
})

describe('a rate against the margin base', () => {
  const rate = (required: number, base: number) =>
    both((a, of) => a.rate(it, one(of(required)), one(of(base))))

  test.each([
    [30, 120, '0.25'],
    [0, 120, '0'],
    [0, 0, '0'],
    [1, 0, 'Infinity'],
    [0, -1, 'Infinity'],
    [5, -1, 'Infinity'],
  ])('%d of %d is %s', (required, base, expected) => {
    expect(rate(required, base)).toBe(expected)
  })
})

test('an operation without its inputs is a slip of the engine, and says so', () => {
  expect(() => figures.product(it, []).value).toThrow('lacks its input 1')
  expect(() => figures.minimum(it, []).value).toThrow(RangeError)
})
