import { describe, expect, test } from 'vitest'
import { put, sound } from '@/engine/reading/testing/documents'
import { dayStepsOf } from './daySteps'

const PATH = ['rulebookOverrides', 'units', 'default', 'stress', 'ivTermPower']

/** Six hours before a day begins, with an option of two and a half weeks and one of two days. */
const document = {
  format: 'margin-scenario@1',
  name: 'steps',
  asOf: '2026-04-07T02:00:00Z',
  account: { balances: [] },
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: { 'BTC-24APR26-70000-C-USDT': { iv: '0.5' }, 'BTC-9APR26-70000-C-USDT': { iv: '0.5' } },
  },
  positions: [
    { symbol: 'BTC-24APR26-70000-C-USDT', size: '1' },
    { symbol: 'BTC-9APR26-70000-C-USDT', size: '1' },
  ],
}

describe('days begun', () => {
  const steps = dayStepsOf(sound(put(document, PATH, '0.3')))

  test('step at every 08:00 UTC until the last option expires', () => {
    const found = steps.between(0, 100)
    expect(found).toHaveLength(17)
    for (const [i, x] of found.entries()) expect(x).toBeCloseTo(i + 0.25, 9)
    expect(steps.between(3, 5)).toEqual(found.slice(3, 5))
  })

  test('do not step again where a curve has the step as a point', () => {
    const found = steps.between(0, 100)
    for (const [i, x] of found.entries()) {
      expect(steps.between(x, 100)).toEqual(found.slice(i + 1))
      expect(steps.between(0, x)).toEqual(found.slice(0, i))
    }
  })

  test('make volatility shocks grow the more the nearer an expiry is', () => {
    expect(steps.growth(5, 5.5)).toBeCloseTo((13 / 12) ** 0.3 - 1, 12)
    expect(steps.growth(0.1, 1)).toBeCloseTo((3 / 2) ** 0.3 - 1, 12)
    expect(steps.growth(18, 20)).toBe(0)
  })

  test('step nowhere where shocks do not depend on the term', () => {
    const none = dayStepsOf(sound(put(document, PATH, '0')))
    expect([none.between(0, 100), none.growth(0, 100)]).toEqual([[], 0])
  })
})
