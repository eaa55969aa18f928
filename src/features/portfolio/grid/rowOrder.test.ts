import { expect, test } from 'vitest'
import type { PositionRow } from '@/state/workbook/workbook'
import { grouped, nextSorting, ordered, type Reading } from './rowOrder'

function row(symbol: string, size: string): PositionRow {
  return { id: `${symbol} ${size}`, symbol, size, entry: '', leverage: '', enabled: true }
}

const ROWS = [
  row('BTCUSDT', '1'),
  row('ETHUSDT', '-25'),
  row('BTC-24APR26-80000-C-USDT', '10'),
  row('SOLUSDT', ''),
]
const read: Reading = (each, column) => {
  if (!('symbol' in each)) return undefined
  if (column === 'contract') return each.symbol
  return each.size === '' ? undefined : Number(each.size)
}

const symbols = (rows: readonly PositionRow[]) => rows.map(({ symbol }) => symbol)

test('rows are sorted by number, and those without one come last both ways', () => {
  expect(symbols(ordered(ROWS, { key: 'size', direction: 'descending' }, read))).toEqual([
    'BTC-24APR26-80000-C-USDT',
    'BTCUSDT',
    'ETHUSDT',
    'SOLUSDT',
  ])
  expect(symbols(ordered(ROWS, { key: 'size', direction: 'ascending' }, read))).toEqual([
    'ETHUSDT',
    'BTCUSDT',
    'BTC-24APR26-80000-C-USDT',
    'SOLUSDT',
  ])
})

test('a heading sorts one way, then the other, then gives back the order of the book', () => {
  const first = nextSorting('worst', null)
  const second = nextSorting('worst', first)
  expect([first?.direction, second?.direction, nextSorting('worst', second)]).toEqual([
    'descending',
    'ascending',
    null,
  ])
  expect(nextSorting('contract', second)).toEqual({ key: 'contract', direction: 'ascending' })
})

test('rows are grouped by coin in the order of the book, then by expiry, what never expires first', () => {
  const book = [
    row('ETHUSDT', '1'),
    row('BTC-26JUN26', '1'),
    row('BTC-24APR26-80000-C-USDT', '1'),
    row('BTCUSD', '1'),
    row('ETHPERP', '2'),
  ]
  expect(grouped(book).map(({ coin, rows }) => `${coin}: ${symbols(rows).join(', ')}`)).toEqual([
    'ETH: ETHUSDT, ETHPERP',
    'BTC: BTCUSD',
    'BTC: BTC-24APR26-80000-C-USDT',
    'BTC: BTC-26JUN26',
  ])
})
