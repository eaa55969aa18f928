import { expect, test } from 'vitest'
import { expiriesIn } from './expiriesIn'

test('expiries ahead, of everything or of one coin', () => {
  const document = {
    format: 'margin-scenario@1',
    name: '',
    asOf: '2026-03-24T08:00:00Z',
    account: { balances: [] },
    market: { stablecoins: {}, underlyings: {} },
    positions: [
      { symbol: 'ETH-26JUN26-2000-C', size: '1' },
      { symbol: 'ETH-20MAR26-2000-C', size: '1' },
      { symbol: 'BTCUSDT', size: '1' },
    ],
    hedges: [{ symbol: 'BTC-27MAR26', size: '1' }],
  } as const
  const [march, june] = [Date.UTC(2026, 2, 27, 8), Date.UTC(2026, 5, 26, 8)]
  expect(expiriesIn(document)).toEqual([march, june])
  expect(expiriesIn(document, 'ETH')).toEqual([june])
})
