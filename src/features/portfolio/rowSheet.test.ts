import { describe, expect, test } from 'vitest'
import { csvOfPositions } from '@/actions/csvOfPositions'
import { sheetOf } from '@/files/rows/rowSheet'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { withLegs } from '@/state/workbook/withLegs'
import { EMPTY_WORKBOOK, type RowOf, type TableName } from '@/state/workbook/workbook'
import { legsOf } from './addEntered'
import { listingOf } from './entry/listing'
import { readPaste } from './readPaste'

const listing = listingOf(
  { stablecoins: { USDT: '1' }, underlyings: { BTC: { index: '70000' } }, quotes: { BTCUSDT: {} } },
  '2026-03-24T02:28:10Z',
)
const base = { id: 'a', enabled: true }
const CALL = 'BTC-24APR26-80000-C-USDT'

test('a header, tabs, plain numbers, and what is computed behind them', () => {
  const row = { ...base, symbol: CALL, size: '-3', entry: '900', leverage: '' }
  expect(sheetOf('positions', [row], () => ({ Mark: '922.7' }))).toBe(
    `Contract\tSize\tEntry\tLeverage\tOn\tMark\n${CALL}\t-3\t900\t\tyes\t922.7`,
  )
})

test.each(['=HYPERLINK("x")', '@SUM(1)', '+cmd', '-1+1'])(
  '%s, which a spreadsheet would run, is text',
  (cell) => {
    const row = { ...base, symbol: cell, size: '-1', entry: '', leverage: '' }
    expect(sheetOf('positions', [row])).toContain(`\n'${cell}\t-1\t`)
    expect(csvOfPositions([row])).toMatch(/\r\n"?'.*,-1,,,yes/)
  },
)

describe('copied and pasted back, rows are the same', () => {
  const books: { readonly [Table in TableName]: readonly RowOf<Table>[] } = {
    positions: [
      { ...base, symbol: CALL, size: '-3', entry: '900', leverage: '' },
      { ...base, symbol: 'BTCUSDT', size: '0.5', entry: '', leverage: '10' },
      { ...base, enabled: false, symbol: 'BTCUSDT', size: '1', entry: '69500.5', leverage: '' },
    ],
    orders: [
      { ...base, symbol: 'BTCUSDT', side: 'Buy', size: '0.5', price: '69500', reduceOnly: false },
      { ...base, enabled: false, symbol: CALL, side: 'Sell', size: '1', price: '', reduceOnly: true },
    ],
    hedges: [
      { ...base, symbol: 'BTCUSDT', size: '-0.6' },
      { ...base, enabled: false, symbol: CALL, size: '2' },
    ],
    balances: [
      { ...base, coin: 'USDT', wallet: '1000.50', borrowed: '', collateral: true },
      { ...base, enabled: false, coin: 'BTC', wallet: '0', borrowed: '0.5', collateral: false },
    ],
  }
  test.each(Object.keys(books) as TableName[])('%s', (table) => {
    expectSame(table, books[table])
  })

  test('positions as CSV', () => {
    const text = csvOfPositions(books.positions)
    expect(text.split('\r\n').slice(0, 2)).toEqual(['Contract,Size,Entry,Leverage,On', `${CALL},-3,900,,yes`])
    expectPasted('positions', text, books.positions, [])
  })

  function expectSame<Table extends TableName>(table: Table, rows: readonly RowOf<Table>[]) {
    const text = sheetOf(table, rows, () => ({ Mark: '5', 'Worst case': '-7' }))
    expectPasted(table, text, rows, ['Mark', 'Worst case'])
  }

  function expectPasted<Table extends TableName>(
    table: Table,
    text: string,
    rows: readonly RowOf<Table>[],
    left: readonly string[],
  ) {
    const pasted = readPaste(table, text, listing)
    expect(pasted).toMatchObject({ faulty: [], left })
    const { workbook } = withLegs(EMPTY_WORKBOOK, legsOf(table, pasted.rows), {
      as: 'open position',
      sample: SAMPLE,
    })
    expect(workbook[table].map((row) => ({ ...row, id: 'a' }))).toEqual(rows)
  }
})
