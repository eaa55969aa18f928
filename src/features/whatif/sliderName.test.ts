import { expect, test } from 'vitest'
import { isMoveFault, sliderName } from './sliderName'

test('faults belong to sliders', () => {
  expect(sliderName('--price BTC')).toBe('BTC price')
  expect(sliderName('--volatility *')).toBe('Volatility')
  expect(sliderName('--rate USDT')).toBe('USDT rate')
  expect(sliderName('--days')).toBe('Days ahead')
  expect(['--days', 'moves', 'asOf'].map((path) => isMoveFault({ path }))).toEqual([true, true, false])
})
