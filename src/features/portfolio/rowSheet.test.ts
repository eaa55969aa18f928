import { describe, expect, test } from 'vitest'
import { SAMPLE } from '@/store/testing/sampleMarket'
import { addLegs } from '@/store/workbook/addLegs'
import { EMPTY_WORKBOOK, type RowOf, type TableName } from '@/store/workbook/workbook'
import { legsOf } from './addEntered'
import { listingOf } from './entry/listing'
import { readPaste } from './readPaste'
import { sheetOf } from './rowSheet'

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

test('what a spreadsheet would run as a formula is text', () => {
  const row = { ...base, coin: '=HYPERLINK("x")', wallet: '1', borrowed: '', collateral: true }
  expect(sheetOf('balances', [row])).toContain(`\n'=HYPERLINK("x")\t`)
})

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

  function expectSame<Table extends TableName>(table: Table, rows: readonly RowOf<Table>[]) {
    const text = sheetOf(table, rows, () => ({ Mark: '5', 'Worst case': '-7' }))
    const pasted = readPaste(table, text, listing)
    expect(pasted).toMatchObject({ faulty: [], left: ['Mark', 'Worst case'] })
    const { workbook } = addLegs(EMPTY_WORKBOOK, legsOf(table, pasted.rows), {
      as: 'open position',
      sample: SAMPLE,
    })
    expect(workbook[table].map((row) => ({ ...row, id: 'a' }))).toEqual(rows)
  }
})
