import { expect, test } from 'vitest'
import type { Statement } from '@/engine/statement/statement'
import type { Edit } from '@/files/lesson/lesson'
import { newRow } from '@/state/workbook/newRow'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import { applyEdit } from './applyEdit'
import { isDone } from './isDone'

const WORKBOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  balances: [newRow('balances', { coin: 'USDT', wallet: '100' })],
  positions: [newRow('positions', { symbol: 'BTC-24APR26-80000-C-USDT', size: '-3' })],
  orders: [newRow('orders', { symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '100' })],
  hedges: [newRow('hedges', { symbol: 'BTCUSDT', size: '1' })],
}

const EDITS: readonly Edit[] = [
  { balances: [{ coin: 'USDT', wallet: '60' }] },
  { positions: [{ symbol: 'BTC-24APR26-80000-C-USDT', size: '-4' }] },
  { orders: [{ symbol: 'BTCUSDT', side: 'Sell', size: '1' }] },
  { hedges: [{ symbol: 'BTCUSDT', size: '2.50' }] },
  { remove: { positions: ['BTC-24APR26-80000-C-USDT'] } },
  { remove: { balances: ['USDT'] } },
  { spotHedging: true },
  { rulebook: 'uta-observed' },
  { rulebookOverrides: { units: { BTC: { imFactor: '1.3' } } } },
  { market: { 'underlyings.BTC.index': '21000' } },
]

const done = (edit: Edit, workbook: Workbook, moves: object | null = null) =>
  isDone({ instruction: '', do: edit }, { workbook, moves, statement: {} as Statement })

test.each(EDITS)('%j is done once it is made, and not before', (edit) => {
  expect(done(edit, WORKBOOK)).toBe(false)
  expect(done(edit, applyEdit(WORKBOOK, edit))).toBe(true)
})

test('other rows keep their places and ids; a row that is there keeps its id', () => {
  const edited = applyEdit(WORKBOOK, { positions: [{ symbol: 'BTC-24APR26-80000-C-USDT', size: '-4' }] })
  expect(edited.positions).toEqual([{ ...WORKBOOK.positions[0], size: '-4' }])
  expect(edited.hedges).toEqual(WORKBOOK.hedges)
  const both = applyEdit(WORKBOOK, { orders: [{ symbol: 'BTCUSDT', side: 'Sell', size: '1' }] })
  expect(both.orders.map(({ side }) => side)).toEqual(['Buy', 'Sell'])
})

test('what a learner types counts by its value, under any spelling and at any entry price', () => {
  const [call] = WORKBOOK.positions
  const typed = {
    ...WORKBOOK,
    positions: [{ ...newRow('positions', { symbol: call?.symbol ?? '', size: '-3.0' }), entry: '9' }],
  }
  expect(done({ positions: [{ symbol: 'BTC-24APR26-80000-C-USDT', size: '-3', entry: '5' }] }, typed)).toBe(
    true,
  )
})

test('a row that is switched off does not count', () => {
  const edit = { hedges: [{ symbol: 'BTCUSDT', size: '1' }] }
  expect(done(edit, WORKBOOK)).toBe(true)
  const off = { ...WORKBOOK, hedges: WORKBOOK.hedges.map((row) => ({ ...row, enabled: false })) }
  expect(done(edit, off)).toBe(false)
})

test('moves are done when they are those and no others', () => {
  const edit = { moves: { price: { BTC: '-0.10' } } }
  expect(done(edit, WORKBOOK)).toBe(false)
  expect(done(edit, WORKBOOK, { price: { BTC: '-0.1' } })).toBe(true)
  expect(done(edit, WORKBOOK, { price: { BTC: '-0.1' }, days: '2' })).toBe(false)
  expect(done({ moves: {} }, WORKBOOK, { days: '2' })).toBe(false)
  expect(done({ moves: {} }, WORKBOOK)).toBe(true)
})
