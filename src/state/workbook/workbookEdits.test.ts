import { expect, test } from 'vitest'
import { EMPTY_WORKBOOK, type HedgeRow, type Workbook } from './workbook'
import { editMarket, editRow, insertRows, moveRow, placeOf, removeRow, restoreRow } from './workbookEdits'

const hedge = (id: string): HedgeRow => ({ id, enabled: true, symbol: 'BTCUSDT', size: '1' })
const book: Workbook = { ...EMPTY_WORKBOOK, hedges: ['a', 'b', 'c'].map(hedge) }
const ids = ({ hedges }: Workbook) => hedges.map(({ id }) => id).join('')

test('rows go to the end or to a place', () => {
  expect(ids(insertRows(book, 'hedges', [hedge('x')]))).toBe('abcx')
  expect(ids(insertRows(book, 'hedges', [hedge('x'), hedge('y')], 1))).toBe('axybc')
})

test('an edit touches its row alone', () => {
  const edited = editRow(book, 'hedges', 'b', { size: '2' })
  expect(edited.hedges.map(({ size }) => size)).toEqual(['1', '2', '1'])
  expect(edited.hedges[0]).toBe(book.hedges[0])
  expect(edited.positions).toBe(book.positions)
})

test('rows move, and stay at the ends', () => {
  expect(ids(moveRow(book, 'hedges', 'b', -1))).toBe('bac')
  expect(ids(moveRow(book, 'hedges', 'b', 1))).toBe('acb')
  expect(moveRow(book, 'hedges', 'a', -1)).toBe(book)
  expect(moveRow(book, 'hedges', 'c', 1)).toBe(book)
  expect(moveRow(book, 'hedges', 'unknown', 1)).toBe(book)
})

test('a removed row comes back behind the row it stood behind, after any other edits', () => {
  const place = placeOf(book, 'hedges', 'b')
  const without = removeRow(book, 'hedges', 'b')
  const back = (workbook: Workbook) => ids(restoreRow(workbook, 'hedges', hedge('b'), place))
  expect(ids(without)).toBe('ac')
  expect(back(without)).toBe('abc')
  expect(back(insertRows(without, 'hedges', [hedge('x')], 0))).toBe('xabc')
  expect(back(moveRow(without, 'hedges', 'a', 1))).toBe('cab')
  expect(back(removeRow(without, 'hedges', 'a'))).toBe('cb')
  expect(back(EMPTY_WORKBOOK)).toBe('b')
})

test('the first row comes back to the front, and none comes back twice', () => {
  const place = placeOf(book, 'hedges', 'a')
  expect(ids(restoreRow(removeRow(book, 'hedges', 'a'), 'hedges', hedge('a'), place))).toBe('abc')
  expect(restoreRow(book, 'hedges', hedge('a'), place)).toBe(book)
})

test('market edits are set one by one and taken back', () => {
  const edited = editMarket(editMarket(book, 'stablecoins.USDT', '0.9'), 'underlyings.BTC.index', '1')
  expect(edited.marketEdits).toEqual({ 'stablecoins.USDT': '0.9', 'underlyings.BTC.index': '1' })
  expect(editMarket(edited, 'stablecoins.USDT', null).marketEdits).toEqual({ 'underlyings.BTC.index': '1' })
})
