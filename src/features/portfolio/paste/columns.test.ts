import { describe, expect, test } from 'vitest'
import type { TableName } from '@/state/workbook/workbook'
import { cellsUnder, headerOf } from './columns'

function fields(table: TableName, line: string) {
  return headerOf(table, line.split('|'))?.fields
}

describe('headers', () => {
  test.each<[TableName, string, readonly (string | null)[]]>([
    ['positions', 'Symbol|Size|Entry', ['symbol', 'size', 'entry']],
    ['positions', 'Avg. Entry Price (USDT)|Side|Qty|Instrument', ['entry', 'side', 'size', 'symbol']],
    ['positions', 'Contract|Mark|Size|IV|On', ['symbol', null, 'size', null, 'enabled']],
    ['positions', 'market|amount|leverage', ['symbol', 'size', 'leverage']],
    ['positions', 'Symbol', ['symbol']],
    [
      'positions',
      'Contracts|Side|Qty|Value|Entry Price|Mark Price|Liq. Price',
      ['symbol', 'side', 'size', null, 'entry', null, null],
    ],
    ['orders', 'symbol|side|qty|price|reduceOnly', ['symbol', 'side', 'size', 'price', 'reduceOnly']],
    ['orders', 'Limit price, USD|Contract|Quantity', ['price', 'symbol', 'size']],
    ['hedges', 'symbol|size|entry', ['symbol', 'size', null]],
    ['balances', 'Coin|Wallet Balance|Borrowed', ['coin', 'wallet', 'borrowed']],
    ['balances', 'asset|amount|used as collateral', ['coin', 'wallet', 'collateral']],
  ])('%s: %s', (table, line, expected) => {
    expect(fields(table, line)).toEqual(expected)
  })

  test('a second column of the same kind is left out', () => {
    const header = headerOf('positions', ['Symbol', 'Size', 'Price', 'Entry price'])
    expect(header).toEqual({
      heads: ['Symbol', 'Size', 'Price', 'Entry price'],
      fields: ['symbol', 'size', 'entry', null],
      left: ['Entry price'],
    })
  })

  test.each<[TableName, string]>([
    ['positions', 'BTCUSDT|-0.5|69500'],
    ['positions', 'Symbol|5'],
    ['positions', 'Kontrakt|Menge'],
    ['positions', 'Symbol|foo|bar'],
    ['balances', 'USDT|1000'],
    ['balances', 'Symbol|Size'],
  ])('no header of %s: %s', (table, line) => {
    expect(headerOf(table, line.split('|'))).toBeNull()
  })
})

test('cells under their header', () => {
  const header = headerOf('positions', ['Entry', 'Mark', 'Symbol', 'Size'])
  if (header === null) throw new Error('no header')
  expect(header.left).toEqual(['Mark'])
  expect(cellsUnder(header, ['900', '912', 'BTCUSDT'])).toEqual({
    entry: '900',
    symbol: 'BTCUSDT',
    size: '',
  })
})

test('a bare number has the unit of its head', () => {
  const header = headerOf('positions', ['Symbol', 'Size (USDT)', 'Entry price'])
  if (header === null) throw new Error('no header')
  expect(cellsUnder(header, ['BTCUSDT', '35,000', '70000'])).toMatchObject({
    size: '35,000 USDT',
    entry: '70000',
  })
  expect(cellsUnder(header, ['BTCUSDT', '0.5 BTC', ''])).toMatchObject({ size: '0.5 BTC' })
})
