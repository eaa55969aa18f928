import { expect, test } from 'vitest'
import { capitalised } from '@/ui/letterCase'
import { groupName, reconciledKind } from './reconcileWords'

const plain = (text: string) => text.replaceAll('\u202f', ' ')

test.each([
  ['equity', 'Equity', 'USD', false],
  ['maintenance margin rate', 'MM rate', '', true],
  ['initial margin rate', 'IM rate', '', true],
  ['maximum loss', 'Maximum loss', 'USD', false],
  ['worst scenario: price', 'Worst scenario: price', '', true],
  ['lowest price shock', 'Lowest price shock', '', true],
  ['shock of volatility up', 'Shock of volatility up', '', true],
  ['price steps', 'Price steps', '', false],
  ['initial by maintenance margin', 'Initial by maintenance margin', '', false],
  ['hedged spot', 'Hedged spot', 'BTC', false],
  ['index price', 'Index price', 'USD', false],
  ['P&L at price -0.1', 'P&L at price −10 %', 'USD', false],
  ['worst volatility shock at price 0.02', 'Worst volatility shock at price +2 %', '', true],
  ['P&L at price 0, volatility up', 'P&L at price 0 %, volatility up', 'USD', false],
  ['BTCUSDT: size', 'BTCUSDT: size', '', false],
  ['BTCUSDT (row 1): delta', 'BTCUSDT (row 1): delta', 'BTC', false],
  ['all of kind PERPETUAL: P&L at price 0.1', 'All perpetuals: P&L at price +10 %', 'USD', false],
])('%s is said as %s, %s', (what, name, unit, isRate) => {
  const said = reconciledKind(what, 'BTC')
  expect({ ...said, name: capitalised(plain(said.name)) }).toEqual({ name, unit, isRate })
})

test('groups are said as people say them', () => {
  expect(groupName('All of kind PERPETUAL')).toBe('All perpetuals')
  expect(groupName('All of kind OPTION')).toBe('All options')
  expect(groupName('All options of 25SEP26')).toBe('All options of 25 Sep 26')
  expect(groupName('BTC-25SEP26-80000-C-USDT')).toBe('BTC-25SEP26-80000-C-USDT')
})
