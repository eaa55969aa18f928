import { describe, expect, test } from 'vitest'
import { type AccountParts, accountDocument, unitOf } from '@/engine/testing/account'
import { sweptOnce } from './testing/swept'

const [low, middle, high] = ['19900', '20200', '20500'].map((strike) => `BTC-27MAR26-${strike}-C`) as [
  string,
  string,
  string,
]
const quotes = Object.fromEntries([low, middle, high].map((symbol) => [symbol, { iv: '0.4' }]))

/** The wings sold, the middle bought twice, an hour before expiry: most is lost at the middle, 1 % up. */
const shortButterfly: AccountParts = {
  asOf: '2026-03-27T07:00:00Z',
  quotes,
  positions: [
    { symbol: low, size: '-10' },
    { symbol: middle, size: '20' },
    { symbol: high, size: '-10' },
  ],
}

function between(parts: AccountParts) {
  const unit = unitOf(parts)
  const found = sweptOnce('betweenPoints', accountDocument(parts), {
    base: 'BTC',
    decides: unit.portfolios.decides,
  })
  const deepest = found.points[found.deepest.point]
  return { unit, ...found, worst: deepest, loss: -(deepest?.pnls[found.deepest.iv] ?? Number.NaN) }
}

describe('between the points', () => {
  test('a short butterfly an hour before expiry loses more than at any of them: most at its middle strike', () => {
    const { unit, worst, loss } = between(shortButterfly)
    expect(worst?.price).toBeCloseTo(20_200, 6)
    expect(loss).toBeGreaterThan(1.2 * Number(unit.maxLoss))
  })

  test('a perpetual loses most at the end of the range, where the rulebook looks', () => {
    const { unit, worst, loss } = between({ positions: [{ symbol: 'BTCUSDT', size: '2' }] })
    expect(worst?.move).toBe(-0.1)
    expect(loss).toBeCloseTo(Number(unit.maxLoss), 9)
  })

  test('at the rulebook’s own points it is the rulebook’s P&L, hedging spot included', () => {
    const { unit, points, ivs } = between({
      quotes,
      spotHedging: true,
      balances: [{ coin: 'BTC', wallet: '3' }],
      positions: [
        { symbol: low, size: '-4' },
        { symbol: 'BTCUSD', size: '-20000' },
      ],
      asOf: '2026-03-20T08:00:00Z',
    })
    expect(Number(unit.hedgedSpot)).toBeGreaterThan(0)
    for (const { price, iv, pnl } of unit.scenarios) {
      const point = points.find(({ move }) => Math.abs(move - Number(price)) < 1e-12)
      const at = ivs.indexOf(Number(iv))
      expect(point?.pnls[at]).toBeCloseTo(Number(pnl), 6)
    }
  })

  test('an option near its expiry feels the whole move', () => {
    const parts: AccountParts = {
      asOf: '2026-03-27T07:45:00Z',
      quotes: { 'BTC-27MAR26-10000-C': { iv: '0.4' } },
      positions: [{ symbol: 'BTC-27MAR26-10000-C', size: '1' }],
    }
    const { unit, loss, decays } = between(parts)
    expect(decays).toBe(true)
    expect(Number(unit.maxLoss)).toBeCloseTo(1000, 6)
    expect(loss).toBeCloseTo(2000, 6)
  })

  test('every strike within the range is looked at, others not', () => {
    const { points } = between({
      quotes: { [low]: { iv: '0.4', forward: '20100' }, 'BTC-27MAR26-30000-C': { iv: '0.4' } },
      asOf: '2026-03-20T08:00:00Z',
      positions: [
        { symbol: low, size: '-1' },
        { symbol: 'BTC-27MAR26-30000-C', size: '1' },
      ],
    })
    expect(points).toHaveLength(242)
    expect(points.map(({ move }) => move)).toContain(19_900 / 20_100 - 1)
    expect(points.map(({ move }) => move)).toEqual(points.map(({ move }) => move).toSorted((a, b) => a - b))
  })
})
