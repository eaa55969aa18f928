import { expect, test } from 'vitest'
import { isMoveFault, momentInWords, sliderName } from './moveWords'

test('faults belong to sliders', () => {
  expect(sliderName('--price BTC')).toBe('BTC price')
  expect(sliderName('--volatility *')).toBe('Volatility')
  expect(sliderName('--rate USDT')).toBe('USDT rate')
  expect(sliderName('--days')).toBe('Days ahead')
  expect(['--days', 'moves', 'asOf'].map((path) => isMoveFault({ path }))).toEqual([true, true, false])
})

test('moments', () => {
  expect(momentInWords(Date.parse('2026-04-24T08:28:00Z'))).toBe('24 Apr 2026, 08:28 UTC')
  expect(momentInWords(Number.NaN)).toBe('')
})
