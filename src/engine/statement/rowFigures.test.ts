import { expect, test } from 'vitest'
import { figuresOf } from '@/engine/testing/account'
import { walkFigures } from '@/engine/testing/figureFaults'
import { notices } from './notices'
import { print } from './print'
import { rowFigures, unrealisedFigures } from './rowFigures'

const call = 'BTC-26JUN26-20000-C'
const quotes = { [call]: { iv: '0.5', mark: '2000', forward: '20100' } }

test('every row that counts is found by its path, orders with their set', () => {
  const { units, coins } = figuresOf({
    quotes,
    positions: [{ symbol: call, size: '-2' }],
    hedges: [
      { symbol: 'BTCUSDT', size: '7', enabled: false },
      { symbol: 'BTCUSDT', size: '1' },
    ],
    orders: [
      { symbol: 'BTCUSDT', side: 'Sell', size: '3' },
      { symbol: call, side: 'Buy', size: '9', reduceOnly: true },
      { symbol: 'BTCPERP', side: 'Buy', size: '1', enabled: false },
    ],
  })
  const rows = print(rowFigures(units, coins))
  expect(Object.keys(rows)).toEqual(['positions[0]', 'hedges[1]', 'orders[1]', 'orders[0]'])
  expect(rows['positions[0]']).toMatchObject({
    mark: '2000',
    iv: '0.5',
    forward: '20100',
    days: '91',
    set: null,
  })
  expect(rows['hedges[1]']).toMatchObject({ mark: '20000', iv: null, forward: null, days: null, delta: '1' })
  expect(rows['orders[0]']).toMatchObject({ size: '-3', set: 'B' })
  expect(rows['orders[1]']).toMatchObject({ size: '2', set: 'A' })
})

test('a mark more than 1 % of the index price from the model value is noticed', () => {
  const noticed = (mark: string) => {
    const { units } = figuresOf({
      quotes: { [call]: { iv: '0.5', mark } },
      positions: [{ symbol: call, size: '1' }],
    })
    return notices(units)
  }
  // The model value is about 1,986; 1 % of 20,000 is 200.
  expect(noticed('2150')).toEqual([])
  expect(noticed('1800')).toEqual([])
  expect(noticed('2200')).toMatchObject([{ symbol: call, message: expect.stringContaining('2200.00') }])
  expect(noticed('1700')).toHaveLength(1)
})

test('what a row gains against its entry is in USD, of options and inverse contracts as well', () => {
  const { units, coins } = figuresOf({
    stablecoins: { USDT: '0.99', USDC: '1' },
    quotes: { ...quotes, BTCUSDT: { mark: '20000' }, BTCUSD: { mark: '25000' } },
    positions: [
      { symbol: call, size: '-2', entry: '1900' },
      { symbol: 'BTCUSDT', size: '3', entry: '20100' },
      { symbol: 'BTCUSD', size: '10000', entry: '20000' },
      { symbol: 'BTCPERP', size: '1' },
    ],
    orders: [{ symbol: 'BTCUSDT', side: 'Sell', size: '3', price: '20000' }],
    hedges: [{ symbol: 'BTCUSDT', size: '1' }],
  })
  const rows = rowFigures(units, coins)
  const pnl = Object.fromEntries(
    Object.entries(print(rows)).map(([path, { unrealisedPnl }]) => [path, unrealisedPnl]),
  )
  // A call without a coin in its name settles in USDC, at 1 USD; the inverse gains 0.1 BTC at an index of 20,000.
  expect(pnl).toEqual({
    'positions[0]': '-200',
    'positions[1]': '-297',
    'positions[2]': '2000',
    'positions[3]': null,
    'hedges[0]': null,
    'orders[0]': null,
  })
  const unrealised = unrealisedFigures(units, rows)
  expect(print(unrealised)).toEqual({ BTC: '1503' })
  expect(walkFigures([rows, unrealised]).faults).toEqual([])
})

test('a unit without an entry has no unrealised P&L', () => {
  const { units, coins } = figuresOf({ quotes, positions: [{ symbol: call, size: '1' }] })
  expect(unrealisedFigures(units, rowFigures(units, coins))).toEqual({})
})
