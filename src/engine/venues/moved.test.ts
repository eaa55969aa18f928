import { describe, expect, test } from 'vitest'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { numbers } from '@/engine/numbers/numbers'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { forVenue } from './testing/forVenue'
import { venueEvaluation } from './venueFigures'

const DOCUMENT = {
  format: 'margin-scenario@1',
  name: 'Hedges before a move',
  asOf: '2026-03-24T02:28:10Z',
  account: { balances: [{ coin: 'USDC', wallet: '1000' }] },
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: {
      BTCUSDT: { mark: '70100' },
      BTCUSD: { mark: '70000' },
      'BTC-24APR26-75000-C': { iv: '0.5', mark: '1500' },
    },
  },
  positions: [{ symbol: 'BTCUSDT', size: '1' }],
}

/** What each pool has gained, and its equity, after moves. */
function poolsAfter(hedges: readonly object[], moves: MovesDocument) {
  const { scenario, venue } = forVenue({ ...DOCUMENT, hedges }, 'deribit')
  const moved = moveByDocument(scenario, moves)
  if (!moved.ok) throw new Error('the moves are not sound')
  const { pools } = venueEvaluation(numbers, moved.value.scenario, venue, scenario, null)
  return Object.fromEntries(pools.map(({ key, parts, equity }) => [key, { ...parts, equity }]))
}

describe('a hedge', () => {
  test('that is done at the mark changes no equity', () => {
    const { USDC } = poolsAfter([{ symbol: 'BTCUSDT', size: '-2' }], {})
    expect(USDC?.equity).toBe(1000)
  })

  test('gains after a move what the venue’s price has moved since', () => {
    const { USDC } = poolsAfter([{ symbol: 'BTCUSDT', size: '-2' }], { price: { BTC: '0.1' } })
    expect(USDC?.unrealised).toBeCloseTo(-2 * 7010, 8)
    expect(USDC?.equity).toBeCloseTo(1000 - 2 * 7010, 8)
  })

  test('of an inverse contract gains coins', () => {
    const { BTC } = poolsAfter([{ symbol: 'BTCUSD', size: '70000' }], { price: { BTC: '0.25' } })
    expect(BTC?.unrealised).toBeCloseTo(70_000 * (1 / 70_000 - 1 / 87_500), 12)
  })

  test('in USDT gains in dollars what its dollar price has moved, not what its rate has', () => {
    const { USDC } = poolsAfter([{ symbol: 'BTCUSDT', size: '-2' }], { rate: { USDT: '0.5' } })
    expect(USDC?.unrealised).toBeCloseTo(0, 8)
  })

  test('in options gains its change of value, and is no option value', () => {
    const hedges = [{ symbol: 'BTC-24APR26-75000-C', size: '3' }]
    const { USDC } = poolsAfter(hedges, { volatility: { BTC: '0.2' } })
    expect(USDC?.optionValue).toBe(0)
    expect(USDC?.unrealised).toBeGreaterThan(0)
    expect(poolsAfter(hedges, {}).USDC?.unrealised).toBe(0)
  })
})
