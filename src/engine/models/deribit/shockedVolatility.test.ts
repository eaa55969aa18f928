import { describe, expect, test } from 'vitest'
import { numbers } from '@/engine/numbers/numbers'
import { shockedVolatility } from './shockedVolatility'
import { linearUnit, option } from './testing/units'

const parameters = { up: 0.4, down: 0.25, shortPower: 0.3, longPower: 0.13, floorDays: 1, minimumUp: 0.1 }
const unit = linearUnit({ volatility: parameters })
const shocked = (days: number, mode: 'up' | 'down' | 'same', of = unit) =>
  shockedVolatility(numbers, of, option({}, { days }), 0.8, mode)

describe('the volatility shock', () => {
  test('counts in full 30 days before expiry', () => {
    expect(shocked(30, 'up')).toBeCloseTo(0.8 * 1.4, 14)
    expect(shocked(30, 'down')).toBeCloseTo(0.8 * 0.75, 14)
    expect(shocked(30, 'same')).toBe(0.8)
  })

  test('grows by the short power as expiry comes near, and fades by the long one before', () => {
    expect(shocked(7.5, 'up')).toBeCloseTo(0.8 * (1 + 0.4 * 4 ** 0.3), 14)
    expect(shocked(120, 'up')).toBeCloseTo(0.8 * (1 + 0.4 * 0.25 ** 0.13), 14)
    expect(shocked(120, 'down')).toBeCloseTo(0.8 * (1 - 0.25 * 0.25 ** 0.13), 14)
  })

  test('counts the last days as the fewest', () => {
    expect(shocked(0.01, 'up')).toBeCloseTo(0.8 * (1 + 0.4 * 30 ** 0.3), 14)
    expect(shocked(0.01, 'up')).toBe(shocked(1, 'up'))
  })

  test('takes the long power where the fewest days are 30 or more, however near expiry is', () => {
    const of = linearUnit({ volatility: { ...parameters, floorDays: 60 } })
    expect(shocked(2, 'up', of)).toBeCloseTo(0.8 * (1 + 0.4 * 0.5 ** 0.13), 14)
  })

  test('leaves at least the least volatility after a rise, and nothing below 0 after a fall', () => {
    expect(shocked(30, 'up', linearUnit({ volatility: { minimumUp: 1.3 } }))).toBe(1.3)
    expect(shocked(30, 'same', linearUnit({ volatility: { minimumUp: 1.3 } }))).toBe(0.8)
    expect(shocked(30, 'down', linearUnit({ volatility: { down: 3 } }))).toBe(0)
  })
})
