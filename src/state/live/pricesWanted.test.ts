import { expect, test } from 'vitest'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { bookCoins, coinsTyped } from './pricesWanted'

const row = (symbol: string) => ({ id: symbol, enabled: true, symbol, size: '1', entry: '', leverage: '' })
const balance = (coin: string) => ({
  id: coin,
  enabled: true,
  coin,
  wallet: '1',
  borrowed: '',
  collateral: true,
})
const BOOK = {
  ...EMPTY_WORKBOOK,
  positions: [row('ETHUSDT'), row('BTC-24APR26-80000-C-USDT'), row('ETHPERP'), row('no contract')],
  balances: [balance('USDT'), balance('SOL'), balance('<b>')],
}

test('the coins of the book, each once, without those whose rates come anyway and without what is no coin', () => {
  expect(bookCoins(BOOK)).toEqual(['ETH', 'BTC', 'SOL'])
  expect(bookCoins(EMPTY_WORKBOOK)).toEqual(['BTC', 'ETH'])
})

test('coins as they are typed; the book’s where none is', () => {
  expect(coinsTyped(' doge, xrp;DOGE usdt', BOOK)).toEqual(['DOGE', 'XRP'])
  expect(coinsTyped(' , ', BOOK)).toEqual(['ETH', 'BTC', 'SOL'])
})
