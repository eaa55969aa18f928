import { describe, expect, test } from 'vitest'
import { swept } from '@/engine/analysis/stress/testing/swept'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { statementAfter } from '@/engine/market/shift/testing/moved'
import { type AccountParts, accountDocument, statementOf } from '@/engine/testing/account'

const put = 'BTC-26JUN26-18000-P-USDT'
const parts: AccountParts = {
  balances: [
    { coin: 'USDT', wallet: '50000' },
    { coin: 'BTC', wallet: '0.5' },
  ],
  quotes: { [put]: { iv: '0.6' } },
  positions: [
    { symbol: put, size: '-2', entry: '500' },
    { symbol: 'BTCUSD', size: '10000', entry: '21000' },
    { symbol: 'ETHUSDT', size: '-4', entry: '2000' },
  ],
  hedges: [{ symbol: 'BTCUSDT', size: '-0.3' }],
}
const found = (moves: readonly Readonly<Record<string, string>>[], sliders: MovesDocument = {}) =>
  swept('historicalMoves', accountDocument(parts), { base: 'BTC', moves }, sliders)

/** What the account's equity changes by, as the statement has it. */
function gained(moves: MovesDocument): number {
  const after = statementAfter(accountDocument(parts), moves).account.totalEquity
  return Number(after) - Number(statementOf(parts).account.totalEquity)
}

describe('a historical move', () => {
  test('is what the account’s equity changes by, spot and hedges included', () => {
    const [first] = found([{ BTC: '-0.3', ETH: '-0.4' }])
    expect(first?.unit).toBeCloseTo(gained({ price: { BTC: '-0.3' } }), 6)
    expect(first?.all).toBeCloseTo(gained({ price: { BTC: '-0.3', ETH: '-0.4' } }), 6)
  })

  test('moves volatilities as the sliders do, and prices from the market as it is', () => {
    const sliders = { price: { BTC: '0.5' }, volatility: { '*': '0.4' }, days: '3' }
    const [first] = found([{ BTC: '-0.12' }], sliders)
    expect(first?.unit).toBeCloseTo(gained({ price: { BTC: '-0.12' }, volatility: { BTC: '0.4' } }), 6)
  })

  test('says nothing of a coin that it does not name, or that the market does not know', () => {
    const parts = found([{ ETH: '-0.2' }, { SOL: '-0.25' }])
    expect(parts).toEqual([
      { base: 'BTC', place: 0, unit: null, all: expect.closeTo(gained({ price: { ETH: '-0.2' } }), 6) },
      { base: 'BTC', place: 1, unit: null, all: null },
    ])
  })
})
