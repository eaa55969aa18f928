import { expect, test } from 'vitest'
import { holdingsOf } from '@/state/scenario/holdings'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { movableOf } from './movable'

const NONE = { price: [], volatility: [], rate: [] }
const MARKET = { bases: ['BTC', 'ETH', 'SOL'], stablecoins: ['USDT', 'USDC'] }
const ASOF = Date.parse('2026-03-24T00:00:00Z')
const position = (id: string, symbol: string) => ({
  id,
  enabled: true,
  symbol,
  size: '1',
  entry: '',
  leverage: '',
})
const BOOK = {
  ...EMPTY_WORKBOOK,
  positions: [
    position('1', 'BTC-24APR26-80000-C-USDT'),
    position('2', 'BTC-27MAR26-80000-C-USDT'),
    position('3', 'BTC-24APR26-60000-P-USDT'),
    position('4', 'ETHUSDT'),
    position('5', 'nonsense'),
  ],
}

test('coins and expiries of the book, each once, in order', () => {
  expect(movableOf(holdingsOf(BOOK), MARKET, NONE, ASOF)).toEqual({
    bases: ['BTC', 'ETH'],
    withOptions: ['BTC'],
    stablecoins: ['USDT'],
    expiries: [Date.parse('2026-03-27T08:00:00Z'), Date.parse('2026-04-24T08:00:00Z')],
  })
})

test('what is moved already stays, what the market does not have is not there', () => {
  const moved = { ...NONE, price: ['SOL', 'DOGE'], rate: ['USDC'] }
  expect(movableOf(holdingsOf(EMPTY_WORKBOOK), MARKET, moved, ASOF)).toEqual({
    bases: ['SOL'],
    withOptions: [],
    stablecoins: ['USDC'],
    expiries: [],
  })
})
