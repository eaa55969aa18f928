import { expect, test } from 'vitest'
import { mergePositions } from './mergePositions'

const held = { id: 'a', enabled: true, symbol: 'BTC-07AUG26-80000-C', size: '-3', entry: '900', leverage: '' }
const enter = (size: string, entry: string, symbol = 'BTC-7AUG26-80000-C') => [{ symbol, size, entry }]

test('a new contract gets a row at the end', () => {
  const { rows, changed } = mergePositions([held], enter('1', '', 'BTCUSDT'))
  expect(rows.map((row) => row.symbol)).toEqual([held.symbol, 'BTCUSDT'])
  expect(changed).toEqual([])
})

test('a contract that is there takes the size in, whatever its spelling, at the average entry', () => {
  const { rows, changed } = mergePositions([held], enter('-1', '1000'))
  expect(rows).toEqual([{ ...held, size: '-4', entry: '925' }])
  expect(changed).toEqual([{ before: held, after: rows[0] }])
})

test('a position that shrinks keeps its entry, one that turns takes the trade’s', () => {
  expect(mergePositions([held], enter('1', '1000')).rows[0]).toMatchObject({ size: '-2', entry: '900' })
  expect(mergePositions([held], enter('5', '1000')).rows[0]).toMatchObject({ size: '2', entry: '1000' })
})

test('without an entry on one side the row keeps what it has', () => {
  expect(mergePositions([held], enter('-1', '')).rows[0]).toMatchObject({ size: '-4', entry: '900' })
})

test('sizes that cancel take the row away', () => {
  expect(mergePositions([held], enter('3', ''))).toEqual({
    rows: [],
    changed: [{ before: held, after: null }],
  })
})

test('inverse contracts average harmonically', () => {
  const inverse = { ...held, symbol: 'BTCUSD', size: '100', entry: '50000' }
  expect(mergePositions([inverse], enter('100', '100000', 'BTCUSD')).rows[0]?.entry).toBe('66666.66666667')
})

test('two phrases in one contract become one row', () => {
  const { rows, changed } = mergePositions([], [...enter('1', '10'), ...enter('1', '20')])
  expect(rows).toMatchObject([{ size: '2', entry: '15' }])
  expect(changed).toEqual([])
})
