import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionValue } from '@/engine/pricing/black76'
import { optionGreeks } from '@/engine/pricing/optionGreeks'
import { priceFast } from './kernelPrice'
import { anyOption } from './testing/anyOption'

test('value, delta and vega are those of statements', () => {
  fc.assert(
    fc.property(anyOption, ({ isCall, forward, strike, volatility, seconds }) => {
      const type = isCall ? 'call' : 'put'
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
