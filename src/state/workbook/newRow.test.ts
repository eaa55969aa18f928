import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentRow, type RowIn, type TableName } from '@/files/rows/rowSchema'
import { LenientReader } from './LenientReader'
import { newRow, restoredRow } from './newRow'

const cell = fc.constantFrom('', '0', '1', '-0.5', 'nonsense')
const row = { id: fc.uuid(), enabled: fc.boolean() }
const traded = { ...row, symbol: cell, size: cell }

const BOOKS: { readonly [Name in TableName]: fc.Arbitrary<RowIn<Name>> } = {
  balances: fc.record({ ...row, coin: cell, wallet: cell, borrowed: cell, collateral: fc.boolean() }),
  positions: fc.record({ ...traded, entry: cell, leverage: cell }),
  orders: fc.record({
    ...traded,
    side: fc.constantFrom('Buy', 'Sell'),
    price: cell,
    reduceOnly: fc.boolean(),
  }),
  hedges: fc.record(traded),
}

const TABLES = ['balances', 'positions', 'orders', 'hedges'] as const

test.each(TABLES)('%s: a row comes back from its document and from what was saved', (table) => {
  expectBack(table)
})

function expectBack<Name extends TableName>(table: Name) {
  fc.assert(
    fc.property(BOOKS[table], (row) => {
      expect(newRow(table, documentRow(table, row))).toEqual({ ...row, id: expect.any(String) })
      const reader = new LenientReader()
      expect(restoredRow(table, row.id, JSON.parse(JSON.stringify(row)), reader)).toEqual(row)
      expect(reader.isWhole).toBe(true)
    }),
  )
}

test('a document leaves out what is as usual, and nothing else', () => {
  const position = newRow('positions', { symbol: 'BTCUSDT' })
  expect(documentRow('positions', position)).toEqual({ symbol: 'BTCUSDT', size: '' })
  expect(documentRow('positions', { ...position, leverage: '10' })).toMatchObject({ leverage: '10' })
  const order = newRow('orders', { symbol: 'BTCUSDT', size: '1', side: 'Sell' })
  expect(documentRow('orders', { ...order, enabled: false, reduceOnly: true })).toEqual({
    symbol: 'BTCUSDT',
    side: 'Sell',
    size: '1',
    reduceOnly: true,
    enabled: false,
  })
})

test('a row of an older page has what it does not say as usual; a side that is missing is damage', () => {
  const reader = new LenientReader()
  expect(restoredRow('positions', 'a', { symbol: 'BTCUSDT', size: '1' }, reader)).toEqual({
    id: 'a',
    symbol: 'BTCUSDT',
    size: '1',
    entry: '',
    leverage: '',
    enabled: true,
  })
  expect(reader.isWhole).toBe(true)
  expect(restoredRow('orders', 'b', { symbol: 'BTCUSDT', size: '1' }, reader).side).toBe('Buy')
  expect(reader.isWhole).toBe(false)
})

test('a row says the same of itself in the same object, and in another table what is said there', () => {
  const position = newRow('positions', { symbol: 'BTCUSDT', size: '1', entry: '70000' })
  const written = documentRow('positions', position)
  expect(documentRow('positions', position)).toBe(written)
  expect(documentRow('hedges', position)).toEqual({ symbol: 'BTCUSDT', size: '1' })
  expect(documentRow('positions', position)).toEqual({ symbol: 'BTCUSDT', size: '1', entry: '70000' })
})
