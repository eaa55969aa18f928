import { describe, expect, test } from 'vitest'
import type { EnteredAs } from '@/engine/portfolio/netPosition'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { withLegs as addTo, type NewLeg, takeBackLegs } from './withLegs'
import { EMPTY_WORKBOOK, type Workbook } from './workbook'
import { editRow } from './workbookEdits'

const CALL = 'BTC-7AUG26-80000-C-USDT'
const position = { id: 'p', enabled: true, symbol: CALL, size: '-3', entry: '900', leverage: '' }
const workbook: Workbook = {
  ...EMPTY_WORKBOOK,
  positions: [position, { ...position, id: 'q', symbol: 'BTCUSDT', size: '1' }],
  hedges: [{ id: 'h', enabled: true, symbol: 'BTCUSDT', size: '0.5' }],
  balances: [{ id: 'b', enabled: true, coin: 'BTC', wallet: '0.1', borrowed: '', collateral: true }],
}
const addLegs = (book: Workbook, legs: readonly NewLeg[], as: EnteredAs = 'trade') =>
  addTo(book, legs, { as, sample: SAMPLE })
const short = (symbol: string, size: string): NewLeg => ({ table: 'positions', symbol, size, entry: '950' })

describe('addLegs', () => {
  test('adds rows to several tables', () => {
    const legs: NewLeg[] = [
      short('ETHUSDT', '-2'),
      { table: 'hedges', symbol: 'ETHUSDT', size: '2' },
      { table: 'orders', symbol: 'ETHUSDT', side: 'Buy', size: '2', price: '2000' },
      { table: 'balances', coin: 'ETH', wallet: '2' },
    ]
    const { workbook: after, changes } = addLegs(workbook, legs)
    expect(after.positions.at(-1)).toMatchObject({
      symbol: 'ETHUSDT',
      size: '-2',
      entry: '950',
      enabled: true,
    })
    expect(after.hedges.at(-1)).toMatchObject({ symbol: 'ETHUSDT', size: '2' })
    expect(after.orders).toMatchObject([{ side: 'Buy', size: '2', price: '2000', reduceOnly: false }])
    expect(after.balances.at(-1)).toMatchObject({ coin: 'ETH', wallet: '2', collateral: true })
    expect(changes.map(({ before }) => before)).toEqual([null, null, null, null])
  })

  test('adds to the position of the same contract in any spelling, at the average entry', () => {
    const { workbook: after, changes } = addLegs(workbook, [short('BTC-07AUG26-80000-C-USDT', '-0.1')])
    expect(after.positions[0]).toEqual({ ...position, size: '-3.1', entry: '901.61290323' })
    expect(after.positions).toHaveLength(2)
    expect(changes).toMatchObject([{ before: { size: '-3' }, after: { size: '-3.1' } }])
  })

  test('a position or hedge that nets to nothing goes', () => {
    const { workbook: after } = addLegs(workbook, [
      short(CALL, '3.0'),
      { table: 'hedges', symbol: 'BTCUSDT', size: '-0.5' },
    ])
    expect(after.positions.map(({ id }) => id)).toEqual(['q'])
    expect(after.hedges).toEqual([])
  })

  test('adds exactly, and coins to their balance', () => {
    const { workbook: after } = addLegs(workbook, [{ table: 'balances', coin: 'BTC', wallet: '0.2' }])
    expect(after.balances).toMatchObject([{ id: 'b', wallet: '0.3' }])
  })

  test('leaves rows that are switched off or hold no number alone', () => {
    const off = { ...workbook, positions: [{ ...position, enabled: false }] }
    const faulty = { ...workbook, positions: [{ ...position, size: 'lots' }] }
    for (const book of [off, faulty]) {
      const { workbook: after } = addLegs(book, [short(CALL, '1')])
      expect(after.positions).toHaveLength(2)
      expect(after.positions[0]).toEqual(book.positions[0])
    }
  })

  test('coins that are owed are added up too', () => {
    const { workbook: after } = addLegs(workbook, [
      { table: 'balances', coin: 'BTC', wallet: '0', borrowed: '0.2' },
      { table: 'balances', coin: 'BTC', wallet: '0', borrowed: '0.1' },
    ])
    expect(after.balances).toMatchObject([{ wallet: '0.1', borrowed: '0.3' }])
  })

  test('what a wallet lacks is borrowed, what is paid back beyond the debt stays in it', () => {
    const coins = (wallet: string, borrowed: string): NewLeg => ({
      table: 'balances',
      coin: 'BTC',
      wallet,
      borrowed,
    })
    const { workbook: lacking } = addLegs(workbook, [coins('-0.25', '')])
    expect(lacking.balances).toMatchObject([{ wallet: '0', borrowed: '0.15' }])
    const { workbook: paidBack } = addLegs(lacking, [coins('0', '-0.2')])
    expect(paidBack.balances).toMatchObject([{ wallet: '0.05', borrowed: '0' }])
  })

  test('a leg that is switched off has a row of its own', () => {
    const { workbook: after } = addLegs(workbook, [{ ...short(CALL, '1'), enabled: false }])
    expect(after.positions).toHaveLength(3)
    expect(after.positions.at(-1)).toMatchObject({ symbol: CALL, size: '1', enabled: false })
  })

  test('orders never join, and keep what they say', () => {
    const order: NewLeg = {
      table: 'orders',
      symbol: CALL,
      side: 'Sell',
      size: '1',
      price: '',
      reduceOnly: true,
    }
    const { workbook: after } = addLegs(workbook, [order, order])
    expect(after.orders).toMatchObject([{ reduceOnly: true }, { reduceOnly: true }])
  })

  test('two legs in one contract become one', () => {
    const { workbook: after } = addLegs(EMPTY_WORKBOOK, [short(CALL, '1'), short(CALL, '2')])
    expect(after.positions.map(({ size }) => size)).toEqual(['3'])
  })
})

describe('takeBackLegs', () => {
  const legs = [
    short(CALL, '3'),
    short('BTCUSDT', '1'),
    short('ETHUSDT', '1'),
    { table: 'balances', coin: 'BTC', wallet: '1' } as const,
  ]

  test('brings every table back as it was', () => {
    const { workbook: after, ...added } = addLegs(workbook, legs)
    expect(takeBackLegs(after, added)).toEqual(workbook)
  })

  test('takes what closing paid out of the wallet again, also from a balance that is new by it', () => {
    const trades: readonly NewLeg[] = ['-2', '-1', '4'].map((size, place) => ({
      table: 'positions',
      symbol: 'BTCUSDT',
      size,
      entry: String(70_000 - 1000 * place),
    }))
    const book = { ...workbook, positions: [{ ...position, symbol: 'BTCUSDT', size: '1', entry: '60000' }] }
    const { workbook: after, ...added } = addLegs(book, trades)
    expect(after.balances.map(({ coin }) => coin)).toEqual(['BTC', 'USDT'])
    expect(takeBackLegs(after, added)).toEqual(book)
  })

  test('leaves later edits of other rows alone', () => {
    const { workbook: after, ...added } = addLegs(workbook, legs)
    const edited = editRow(after, 'hedges', 'h', { size: '9' })
    expect(takeBackLegs(edited, added)).toEqual(editRow(workbook, 'hedges', 'h', { size: '9' }))
  })
})
