import { describe, expect, test } from 'vitest'
import { numbers } from '@/engine/numbers/numbers'
import { optionValue } from '@/engine/pricing/black76'
import type { DeribitScenario, VolatilityMode } from './scenarios'
import { inverseUnit, linear, linearUnit, option } from './testing/units'
import { unitResult } from './unitResult'

const at = (price: number, volatility: VolatilityMode = 'same'): DeribitScenario<number> => ({
  price,
  volatility,
  weight: 1,
  isExtended: false,
})
const unit = linearUnit({ volatility: { minimumUp: 0 } })

describe('one coin', () => {
  test('of an inverse contract is paid in coin at the price after the shock', () => {
    const contract = linear()
    expect(unitResult(numbers, inverseUnit(), contract)(at(0.25))).toBe(0.2)
    expect(unitResult(numbers, inverseUnit(), contract)(at(-0.2))).toBeCloseTo(-0.25, 15)
  })

  test('of a linear contract gains its mark times the shock', () => {
    expect(unitResult(numbers, unit, linear({ mark: 70_021 }))(at(-0.14))).toBeCloseTo(-9802.94, 10)
  })

  test('of what expires feels the open share of the shock only', () => {
    const late = { open: 0.5 }
    expect(unitResult(numbers, unit, linear({ ...late, mark: 100 }))(at(0.1))).toBeCloseTo(5, 12)
    expect(unitResult(numbers, inverseUnit(), linear(late))(at(0.5))).toBe(0.2)
    expect(unitResult(numbers, unit, option({}, late))(at(0.2))).toBe(
      unitResult(numbers, unit, option())(at(0.1)),
    )
  })
})

describe('one option', () => {
  const value = (forward: number, volatility: number) =>
    optionValue('put', forward, 80_000, volatility, 30 / 365)

  test('gains its value after both shocks less its value now, whatever its mark', () => {
    const put = option({ type: 'put' }, { mark: 1 })
    const now = value(80_000, 0.5)
    expect(unitResult(numbers, unit, put)(at(-0.1, 'up'))).toBeCloseTo(value(72_000, 0.7) - now, 8)
    expect(unitResult(numbers, unit, put)(at(0.05, 'down'))).toBeCloseTo(value(84_000, 0.375) - now, 8)
    expect(unitResult(numbers, unit, put)(at(0))).toBe(0)
  })

  test('is worth its exercise where no volatility is left', () => {
    const still = linearUnit({ volatility: { down: 1 } })
    const put = option({ type: 'put' })
    expect(unitResult(numbers, still, put)(at(-0.1, 'down'))).toBeCloseTo(8000 - value(80_000, 0.5), 8)
  })
})
