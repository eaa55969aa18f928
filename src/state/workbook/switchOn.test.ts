import { expect, test } from 'vitest'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { switchOn } from './switchOn'
import { takeBackLegs } from './withLegs'
import { type BalanceRow, EMPTY_WORKBOOK, type PositionRow } from './workbook'

const position = (id: string, cells: Partial<PositionRow>): PositionRow => ({
  id,
  enabled: true,
  symbol: 'BTCUSDT',
  size: '1',
  entry: '70000',
  leverage: '',
  ...cells,
})
const balance = (id: string, cells: Partial<BalanceRow>): BalanceRow => ({
  id,
  enabled: true,
  coin: 'USDT',
  wallet: '100',
  borrowed: '',
  collateral: true,
  ...cells,
})
const all = new Set(['a', 'b', 'c'])

test('a position whose contract has one that counts joins it and goes; others are switched on in their place', () => {
  const book = {
    ...EMPTY_WORKBOOK,
    positions: [
      position('a', { enabled: false, symbol: 'ETHUSDT' }),
      position('b', { enabled: false, size: '-3', entry: '60000' }),
      position('c', {}),
    ],
  }
  const { workbook, ...added } = switchOn(book, 'positions', all, SAMPLE)
  expect(workbook.positions).toMatchObject([
    { id: 'a', enabled: true, size: '1' },
    { id: 'c', enabled: true, size: '-2', entry: '55000' },
  ])
  expect(takeBackLegs(workbook, added)).toEqual(book)
})

test('two that are switched on together join each other', () => {
  const off = { enabled: false }
  const book = { ...EMPTY_WORKBOOK, positions: [position('a', off), position('b', { ...off, size: '2' })] }
  const { workbook } = switchOn(book, 'positions', all, SAMPLE)
  expect(workbook.positions).toMatchObject([{ id: 'a', enabled: true, size: '3' }])
})

test('balances are added up', () => {
  const book = {
    ...EMPTY_WORKBOOK,
    balances: [balance('a', {}), balance('b', { enabled: false, wallet: '0', borrowed: '30' })],
  }
  const { workbook, ...added } = switchOn(book, 'balances', all, SAMPLE)
  expect(workbook.balances).toMatchObject([{ id: 'a', wallet: '100', borrowed: '30' }])
  expect(takeBackLegs(workbook, added)).toEqual(book)
})

test('what holds no number is switched on as it is, beside the other', () => {
  const off = { enabled: false }
  const book = {
    ...EMPTY_WORKBOOK,
    positions: [position('a', {}), position('b', { ...off, size: 'lots' })],
    balances: [balance('a', {}), balance('b', { ...off, wallet: '' })],
  }
  expect(switchOn(book, 'positions', all, SAMPLE).workbook.positions.map(({ enabled }) => enabled)).toEqual([
    true,
    true,
  ])
  expect(switchOn(book, 'balances', all, SAMPLE).workbook.balances).toHaveLength(2)
})
