import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionValue } from '@/engine/pricing/black76'
import { optionGreeks } from '@/engine/pricing/optionGreeks'
import { priceFast } from './kernelPrice'

const anyOption = fc.record({
  type: fc.constantFrom('call' as const, 'put' as const),
  forward: fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
  logMoneyness: fc.oneof(
    fc.double({ min: -6.9, max: 6.9, noNaN: true }),
    fc.double({ min: -0.12, max: 0.12, noNaN: true }),
    fc.double({ min: -1e-5, max: 1e-5, noNaN: true }),
  ),
  volatility: fc.double({ min: 0.01, max: 10, noNaN: true }),
  seconds: fc.oneof(
    fc.double({ min: 1, max: 3600, noNaN: true }),
    fc.double({ min: 3600, max: 3.2e8, noNaN: true }),
  ),
})

test('value, delta and vega are those of statements', () => {
  fc.assert(
    fc.property(anyOption, ({ type, forward, logMoneyness, volatility, seconds }) => {
      const strike = forward * Math.exp(logMoneyness)
      const days = seconds / 86_400
      const price = { modelValue: Number.NaN, delta: Number.NaN, vega: Number.NaN }
      priceFast(type, forward, strike, volatility, days, price)
      const value = optionValue(type, forward, strike, volatility, days / 365)
      const { delta, vega } = optionGreeks(type, forward, strike, volatility, days / 365)
      expect(price.modelValue).toBeGreaterThanOrEqual(0)
      expect(Math.abs(price.modelValue - value) / forward).toBeLessThanOrEqual(1e-12)
      expect(Math.abs(price.delta - delta)).toBeLessThanOrEqual(1e-12)
      if (Math.abs(delta) < 0.5)
        expect(Math.abs(price.delta - delta)).toBeLessThanOrEqual(1e-8 * Math.abs(delta))
      expect(Math.abs(price.vega - vega)).toBeLessThanOrEqual(1e-12 * vega)
    }),
    { numRuns: 2000 },
  )
})
