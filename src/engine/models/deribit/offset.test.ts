import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbers } from '@/engine/numbers/numbers'
import { countedResult } from './offset'
import type { DeribitScenario } from './scenarios'
import { inverseUnit, linearUnit } from './testing/units'

const at = (price: number, isExtended = false): DeribitScenario<number> => ({
  price,
  volatility: 'up',
  weight: 1,
  isExtended,
})
const group = { gainShare: 0.5, gainLimit: 1000, dampener: 100 }
const shocks = { priceRange: 0.1 }
const linear = linearUnit({ index: 100, group, shocks })
const inverse = inverseUnit({ index: 100, group, shocks })
const counted = (unit: typeof linear, scenario: DeribitScenario<number>, result: number) =>
  countedResult(numbers, unit, scenario, result)

describe('a result of the main table', () => {
  test('counts in full where it is a loss', () => {
    expect(counted(linear, at(0.1), -5000)).toBe(-5000)
    expect(counted(inverse, at(0.1), -5000)).toBe(-5000)
    expect(counted(linear, at(0.1), 0)).toBe(0)
  })

  test('counts in part where it is a gain, up to a limit in USD', () => {
    expect(counted(linear, at(0.1), 1500)).toBe(750)
    expect(counted(linear, at(0.1), 2000)).toBe(1000)
    expect(counted(linear, at(0.1), 2001)).toBe(1000)
  })

  test('in coin has that limit at the price after the shock', () => {
    expect(counted(inverse, at(0.1), 10)).toBe(5)
    expect(counted(inverse, at(0.1), 100)).toBeCloseTo(1000 / 110, 14)
    expect(counted(inverse, at(-0.1), 100)).toBeCloseTo(1000 / 90, 14)
  })

  test('is never damped', () => {
    const near = linearUnit({ group, shocks: { priceRange: 0.01 } })
    expect(counted(near, at(0.1), -5000)).toBe(-5000)
  })
})

describe('a result of the extended table', () => {
  test('is moved towards 0 by the dampener for each price range beyond the first', () => {
    expect(counted(linear, at(0.5, true), -5000)).toBeCloseTo(-4600, 9)
    expect(counted(linear, at(-0.5, true), -5000)).toBeCloseTo(-4600, 9)
    expect(counted(linear, at(0.5, true), 1600)).toBeCloseTo(400, 9)
  })

  test('in coin by that at the price at the end of the range', () => {
    expect(counted(inverse, at(0.5, true), -50)).toBeCloseTo(-50 + 400 / 110, 12)
    expect(counted(inverse, at(-0.5, true), -50)).toBeCloseTo(-50 + 400 / 90, 12)
  })

  test('is 0 where it is smaller than the damping, and as it is within the price range', () => {
    expect(counted(linear, at(0.5, true), -399)).toBe(0)
    expect(counted(linear, at(0.5, true), 700)).toBe(0)
    expect(counted(linear, at(0.05, true), -399)).toBe(-399)
  })

  test('is first limited, then damped', () => {
    expect(counted(linear, at(0.5, true), 1e9)).toBeCloseTo(600, 9)
  })
})

test('no result changes its sign or grows, and a smaller one never counts as more', () => {
  const any = fc.double({ min: -1e7, max: 1e7, noNaN: true })
  const place = fc.tuple(
    fc.constantFrom(linear, inverse),
    fc.constantFrom(-0.66, -0.05, 0.02, 0.5, 5),
    fc.boolean(),
  )
  fc.assert(
    fc.property(any, any, place, (one, other, [unit, price, isExtended]) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      const counts = (result: number) => counted(unit, at(price, isExtended), result)
      expect(counts(one) * one).toBeGreaterThanOrEqual(0)
      expect(Math.abs(counts(one))).toBeLessThanOrEqual(Math.abs(one))
      expect(counts(low)).toBeLessThanOrEqual(counts(high))
    }),
  )
})
