import { expect, test } from 'vitest'
import { changesBetween, differenceOf } from './changesBetween'
import type { AccountState } from './walk'

const ASOF = '2026-04-14T08:00:00Z'
const BEFORE: AccountState = {
  mmRate: '1.2',
  base: '1000',
  maintenanceMargin: '1200',
  orders: 2,
  owed: '0',
  orderLoss: '0',
  sizes: new Map([
    ['BTC-24APR26-60000-P-USDT', '-3'],
    ['BTCUSDT', '1'],
  ]),
  balances: new Map([
    ['USDT', { coin: 'USDT', wallet: '5000', borrowed: '100' }],
    ['BTC', { coin: 'BTC', wallet: '1', borrowed: '0' }],
  ]),
}

const between = (after: Partial<AccountState>, before: Partial<AccountState> = {}) =>
  changesBetween({ ...BEFORE, ...before }, { ...BEFORE, ...after }, ASOF)

test('where nothing changes the rate, the base and the margin still stand there', () => {
  expect(between({}).map(({ name, difference }) => [name, difference])).toEqual([
    ['MM rate', '0'],
    ['Margin balance', '0'],
    ['Maintenance margin', '0'],
  ])
})

test('only what changed, with the exact difference', () => {
  const sizes = new Map([...BEFORE.sizes, ['BTC-24APR26-60000-P-USDT', '-2.7']])
  const balances = new Map([
    ...BEFORE.balances,
    ['USDT', { coin: 'USDT', wallet: '4999.99999999', borrowed: '0' }],
  ])
  const changes = between({ base: '990.5', orders: 0, owed: '12.5', sizes, balances })
  expect(
    changes.map(({ name, unit, before, after, difference }) => [name, unit, before, after, difference]),
  ).toEqual([
    ['MM rate', null, '1.2', '1.2', '0'],
    ['Margin balance', 'USD', '1000', '990.5', '-9.5'],
    ['Maintenance margin', 'USD', '1200', '1200', '0'],
    ['Open orders', null, '2', '0', '-2'],
    ['Owed', 'USD', '0', '12.5', '12.5'],
    ['BTC 24 Apr 60,000 put', null, '-3', '-2.7', '0.3'],
    ['USDT wallet', 'USDT', '5000', '4999.99999999', '-0.00000001'],
    ['USDT borrowed', 'USDT', '100', '0', '-100'],
  ])
})

test('a coin that had no balance line comes from nothing', () => {
  const balances = new Map([...BEFORE.balances, ['USDC', { coin: 'USDC', wallet: '-3', borrowed: '0' }]])
  expect(between({ balances }).at(-1)).toMatchObject({ name: 'USDC wallet', before: '0', after: '-3' })
})

test('an infinite rate has no difference', () => {
  expect(between({}, { mmRate: 'Infinity' })[0]).toMatchObject({ before: 'Infinity', difference: undefined })
})

test('a difference has no zeros at its end', () => {
  expect([differenceOf('2.15', '2.15'), differenceOf('1.25', '1.05'), differenceOf('300', '100')]).toEqual([
    '0',
    '0.2',
    '200',
  ])
})
