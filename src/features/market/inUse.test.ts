import { expect, test } from 'vitest'
import { holdingsOf } from '@/state/scenario/holdings'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import { coinsInUse, contractsInUse } from './inUse'

const row = { enabled: true, size: '1' }
const book: Workbook = {
  ...EMPTY_WORKBOOK,
  positions: [{ ...row, id: '1', symbol: 'BTC-7AUG26-80000-C', entry: '', leverage: '' }],
  hedges: [
    { ...row, id: '2', symbol: 'BTC-07AUG26-80000-C' },
    { ...row, id: '3', symbol: 'ETHUSD' },
    { ...row, id: '4', symbol: 'nonsense' },
  ],
  balances: [{ id: '5', enabled: true, coin: 'USDT', wallet: '1', borrowed: '', collateral: true }],
}

test('contracts of the rows once, in the first spelling, and edited ones', () => {
  const edits = {
    'quotes.BTC-07AUG26-80000-C.iv': '0.5',
    'quotes.SOLUSDT.mark': '9',
    'stablecoins.USDT': '1',
  }
  expect(contractsInUse(holdingsOf(book), edits)).toEqual(['BTC-7AUG26-80000-C', 'ETHUSD', 'SOLUSDT'])
})

test('coins of contracts and balances', () => {
  expect([...coinsInUse(holdingsOf(book))]).toEqual(['BTC', 'USDC', 'ETH', 'USDT'])
})
