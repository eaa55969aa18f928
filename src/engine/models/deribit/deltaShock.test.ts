import { describe, expect, test } from 'vitest'
import { numbers } from '@/engine/numbers/numbers'
import { optionGreeks } from '@/engine/pricing/optionGreeks'
import type { VenueHolding } from '@/engine/venues/venueUnit'
import { deltaShock } from './deltaShock'
import { held, inverseUnit, linear, linearUnit, option } from './testing/units'

const parameters = { increment: 0.001, threshold: 8e6, maximum: 0.1 }
const unit = linearUnit({ deltaShock: parameters })
const inCoin = (contracts: readonly VenueHolding<number>[]) => deltaShock(numbers, unit, contracts) / 80_000

describe('delta', () => {
  test('is free up to the threshold', () => {
    expect(inCoin([held(linear(), 100)])).toBe(0)
    expect(inCoin([held(linear(), -100)])).toBe(0)
    expect(inCoin([])).toBe(0)
  })

  test('above it is charged whole, at a rate that rises with the excess up to the highest', () => {
    expect(inCoin([held(linear(), 110)])).toBeCloseTo(0.01 * 110, 10)
    expect(inCoin([held(linear(), -110)])).toBeCloseTo(0.01 * 110, 10)
    expect(inCoin([held(linear(), 200)])).toBeCloseTo(0.1 * 200, 10)
    expect(inCoin([held(linear(), 1000)])).toBeCloseTo(0.1 * 1000, 9)
  })

  test('of an inverse unit is charged in coin', () => {
    const perpetual = [held(linear(), 110)]
    expect(deltaShock(numbers, inverseUnit({ deltaShock: parameters }), perpetual)).toBeCloseTo(1.1, 12)
  })
})

describe('long options', () => {
  const call = option()
  const put = option({ type: 'put' })
  const delta = (type: 'call' | 'put') => optionGreeks(type, 80_000, 80_000, 0.5, 30 / 365).delta
  const charge = (coins: number) => Math.min(0.001 * Math.max(0, coins - 100), 0.1) * coins

  test('shrink the delta of what is held against them', () => {
    expect(inCoin([held(linear(), 150), held(put, 50)])).toBeCloseTo(charge(150 + 50 * delta('put')), 9)
    expect(inCoin([held(linear(), -150), held(call, 50)])).toBeCloseTo(charge(150 - 50 * delta('call')), 9)
  })

  test('never turn it', () => {
    expect(inCoin([held(linear(), 150), held(put, 2000)])).toBe(0)
    expect(inCoin([held(linear(), -150), held(call, 2000)])).toBe(0)
  })

  test('never add to it, and alone are free', () => {
    expect(inCoin([held(linear(), 150), held(call, 50)])).toBeCloseTo(charge(150), 9)
    expect(inCoin([held(linear(), -150), held(put, 50)])).toBeCloseTo(charge(150), 9)
    expect(inCoin([held(call, 2000)])).toBe(0)
  })

  test('that are sold count like all else', () => {
    expect(inCoin([held(call, -400)])).toBeCloseTo(charge(400 * delta('call')), 8)
    expect(inCoin([held(put, -400)])).toBeCloseTo(charge(-400 * delta('put')), 8)
  })
})
