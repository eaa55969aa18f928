import { describe, expect, it } from 'vitest'
import type { ComponentChange } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { changeSentence, type Effect, reasonsOf } from './effectSentences'

const NONE = {
  maxLoss: 0,
  shortOptions: 0,
  vegaSpread: 0,
  stablecoinSpread: 0,
  deltaSpread: 0,
  perpFutures: 0,
  borrowing: 0,
}

function effectOf(changes: Partial<typeof NONE>, more: Partial<Effect> = {}): Effect {
  const entries = Object.entries({ ...NONE, ...changes }) as [ComponentChange['component'], number][]
  return {
    model: 'uta',
    base: 'BTC',
    symbol: 'BTCUSDT-26JUN26',
    changes: entries.map(([component, change]) => ({
      component,
      before: 1000,
      after: 1000 + change,
      change,
    })),
    after: { maintenanceMargin: 6000, worst: { index: 2, price: -0.1, iv: 0.2 } },
    decaying: [],
    asOf: '2026-03-24T02:28:10Z',
    ...more,
  }
}

describe('what a trade changes', () => {
  it('is said with what falls first, the largest first', () => {
    expect(changeSentence(effectOf({ maxLoss: -1200, deltaSpread: 1450 }))).toBe(
      'It lowers the maximum loss by 1,200.00 USD but raises the delta spread by 1,450.00 USD',
    )
    expect(changeSentence(effectOf({ perpFutures: 1, vegaSpread: 2, shortOptions: 3 }))).toBe(
      'It raises the short options charge by 3.00 USD, the vega spread by 2.00 USD and the futures contingency by 1.00 USD',
    )
    expect(changeSentence(effectOf({ stablecoinSpread: -5 }))).toBe(
      'It lowers the stablecoin spread by 5.00 USD',
    )
    expect(changeSentence(effectOf({ maxLoss: 1e-12 }))).toBe('It changes no part of the margin')
  })
})

describe('why the part that rises most does', () => {
  it.each([
    [
      { deltaSpread: 9, perpFutures: 1 },
      'BTCUSDT-26JUN26',
      /^Delta of 26 Jun hedges delta of other expiries/,
    ],
    [{ deltaSpread: 9 }, 'BTCUSDT', /^Delta of today hedges/],
    [{ deltaSpread: 9 }, 'BTC', /^Delta of today hedges/],
    [{ vegaSpread: 9 }, 'BTC-24APR26-80000-C-USDT', /^Vega of 24 Apr hedges vega of other expiries/],
    [{ stablecoinSpread: 9 }, 'BTCPERP', /^Delta settled in USDC hedges/],
    [{ shortOptions: 9 }, 'BTC-24APR26-80000-C-USDT', /more options sold than bought/],
    [{ perpFutures: 9 }, 'BTCUSDT', /^Every perpetual and future is charged by its size/],
    [{ maxLoss: 1, borrowing: 9 }, 'BTC', /^What the wallet lacks is borrowed/],
    [{ maxLoss: 9 }, 'BTCUSDT', /^Most is lost now with BTC down 10\s% and volatility up 20\s%/],
  ] as const)('%o of %s', (changes, symbol, words) => {
    expect(reasonsOf(effectOf(changes, { symbol }))).toEqual([expect.stringMatching(words)])
  })

  it('is nothing where nothing rises', () => {
    expect(reasonsOf(effectOf({ maxLoss: -9 }))).toEqual([])
  })

  it('of the maximum loss names options that decay, but not where they are traded themselves', () => {
    const decaying = [{ symbol: 'BTC-25MAR26-70000-C-USDT', share: 0.5 }]
    const words = /^BTC 25 Mar 70,000 call is so near its expiry that it gets only 50\s% of each/
    expect(reasonsOf(effectOf({ maxLoss: 9 }, { decaying }))[1]).toMatch(words)
    expect(reasonsOf(effectOf({ deltaSpread: 9 }, { decaying }))).toHaveLength(1)
    expect(
      reasonsOf(effectOf({ maxLoss: 9 }, { decaying, symbol: 'BTC-25MAR26-70000-C-USDT' })),
    ).toHaveLength(1)
  })
})
