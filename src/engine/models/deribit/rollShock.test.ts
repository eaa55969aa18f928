import { expect, test } from 'vitest'
import { numbers } from '@/engine/numbers/numbers'
import { optionGreeks } from '@/engine/pricing/optionGreeks'
import { rollShock } from './rollShock'
import { held, inverseUnit, linear, linearUnit, option } from './testing/units'

const APRIL = Date.UTC(2026, 3, 24, 8)
const group = { minimumMove: 0.01, annualMove: 0.1 }
const dated = (days: number, expiry: number) => linear({ days, expiry })

test('perpetuals are one date and cost the least move', () => {
  const both = [held(linear(), -3), held(linear({ key: 'another' }), 1)]
  expect(rollShock(numbers, linearUnit({ group }), both)).toBeCloseTo(2 * 0.01 * 80_000, 9)
})

test('a future costs what prices may drift in its time, at least the least move', () => {
  const unit = linearUnit({ group })
  const year = [held(dated(365, APRIL), 2)]
  expect(rollShock(numbers, unit, year)).toBeCloseTo(2 * (Math.exp(0.1) - 1) * 80_000, 8)
  const days = [held(dated(10, APRIL), -2)]
  expect(rollShock(numbers, unit, days)).toBeCloseTo(2 * 0.01 * 80_000, 9)
})

test('what expires on one day nets, options by their delta; dates do not net', () => {
  const unit = linearUnit({ group })
  const put = option({ type: 'put' }, { days: 10 })
  const { delta } = optionGreeks('put', 80_000, 80_000, 0.5, 10 / 365)
  const one = rollShock(numbers, unit, [held(dated(10, APRIL), 1), held(put, 2)])
  expect(one).toBeCloseTo(Math.abs(1 + 2 * delta) * 0.01 * 80_000, 8)
  const spread = [held(dated(10, APRIL), 1), held(dated(20, APRIL + 864e6), -1)]
  expect(rollShock(numbers, unit, spread)).toBeCloseTo(2 * 0.01 * 80_000, 9)
})

test('in coin it is not multiplied by the index price', () => {
  const perpetual = [held(linear(), -5)]
  expect(rollShock(numbers, inverseUnit({ group }), perpetual)).toBeCloseTo(0.05, 14)
})
