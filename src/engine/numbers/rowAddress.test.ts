import { expect, test } from 'vitest'
import { rowAddress } from './rowAddress'

test.each([
  ['positions[0]', { list: 'positions', place: 0, row: 'positions[0]' }],
  ['hedges[12].size', { list: 'hedges', place: 12, row: 'hedges[12]' }],
  ['orders[1]', { list: 'orders', place: 1, row: 'orders[1]' }],
  ['account.balances[3].borrowed', { list: 'balances', place: 3, row: 'account.balances[3]' }],
  ['account.balances', null],
  ['balances[0]', null],
  ['account.positions[0]', null],
  ['market.quotes.BTCUSDT', null],
  ['', null],
])('%s', (path, row) => {
  expect(rowAddress(path)).toEqual(row)
})
