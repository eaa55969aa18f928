import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { Engine } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { settlementsIn } from './settlements'

const engine = new Engine(RULEBOOKS)
const BOOK: ScenarioDocument = {
  format: 'margin-scenario@1',
  name: 'Book',
  asOf: '2026-03-24T08:00:00Z',
  rulebook: 'uta-guide',
  account: { spotHedging: false, balances: [{ coin: 'USDT', wallet: '50000' }] },
  market: {
    stablecoins: { USDT: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: {
      'BTC-24APR26-80000-C-USDT': { iv: '0.55' },
      'BTC-24APR26-60000-C-USDT': { iv: '0.6' },
      'BTC-26JUN26-60000-C-USDT': { iv: '0.6' },
    },
  },
  positions: [
    { symbol: 'BTC-24APR26-80000-C-USDT', size: '-3' },
    { symbol: 'BTC-24APR26-60000-C-USDT', size: '-0.5' },
    { symbol: 'BTC-26JUN26-60000-C-USDT', size: '1' },
  ],
  orders: [{ symbol: 'BTC-24APR26-80000-C-USDT', side: 'Sell', size: '1', price: '900' }],
}

function settledBy(moves: MovesDocument | null) {
  const result = engine.evaluate(BOOK, moves)
  if (!result.ok) throw new Error('the book has faults')
  return settlementsIn(result.value, BOOK)
}

test('what expired, what it paid, and orders that lapsed', () => {
  expect(settledBy({ days: '31.25' })).toEqual({
    title: 'Settled in 31.25 days',
    lines: [
      { address: 'settled.0.cash', what: 'BTC 24 Apr 80,000 call, −3', verb: 'paid', cash: '0 USDT' },
      {
        address: 'settled.1.cash',
        what: 'BTC 24 Apr 60,000 call, −0.5',
        verb: 'paid',
        cash: '5,000.00 USDT',
      },
    ],
    lapsed: [{ path: 'orders[0]', what: 'sell 1 BTC 24 Apr 80,000 call' }],
  })
})

test('nothing, before the first expiry and without a clock', () => {
  expect(settledBy({ days: '30.75' })).toBeNull()
  expect(settledBy({ price: { BTC: '0.1' } })).toBeNull()
  expect(settledBy(null)).toBeNull()
})
