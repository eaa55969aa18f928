import { expect, test } from 'vitest'
import { expiryMarksOf } from './expiryMarks'

test('each expiry that is still ahead stands once, on its day', () => {
  const rows = ['BTC-27MAR26-60000-C-USDT', 'BTC-27MAR26-70000-P-USDT', 'BTCUSDT', 'ETH-20MAR26-2000-C'].map(
    (symbol) => ({ symbol, size: '1' }),
  )
  const document = {
    format: 'margin-scenario@1',
    name: '',
    asOf: '2026-03-24T08:00:00Z',
    account: { balances: [] },
    market: { stablecoins: {}, underlyings: {} },
    positions: rows,
    hedges: [{ symbol: 'BTC-26JUN26', size: '1' }],
  } as const
  expect(expiryMarksOf(document)).toEqual([
    { x: 3, text: '27 Mar' },
    { x: 94, text: '26 Jun' },
  ])
})
