import { describe, expect, it } from 'vitest'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { unitTrades } from './unitTrades'

describe('the rows of a unit', () => {
  const order = { enabled: true, side: 'Buy', size: '1', price: '', reduceOnly: false } as const
  const workbook = {
    ...EMPTY_WORKBOOK,
    orders: [
      { ...order, id: 'a', symbol: 'BTCUSDT' },
      { ...order, id: 'b', symbol: 'ETH-26JUN26-3000-C' },
      { ...order, id: 'c', symbol: 'BTCUSD', enabled: false },
      { ...order, id: 'd', symbol: 'not a contract' },
    ],
  }
  const figures = { set: 'A' }
  const result = {
    current: { rows: { 'orders[0]': figures }, statement: {} } as never,
    document: null,
    rowIds: new Map([
      ['orders[0]', 'a'],
      ['orders[1]', 'b'],
      ['orders[2]', 'c'],
    ]),
    marginWithout: new Map([['a', 90]]),
    effectOnMargin: new Map([['a', 10]]),
  }

  it('are those of its contracts, in their order', () => {
    expect(unitTrades(workbook, result, 'orders', 'BTC').map(({ row }) => row.id)).toEqual(['a', 'c'])
    expect(unitTrades(workbook, result, 'orders', 'ETH').map(({ path }) => path)).toEqual(['orders[1]'])
  })

  it('carry their figures and what they change, where they count', () => {
    expect(unitTrades(workbook, result, 'orders', 'BTC')).toMatchObject([
      { path: 'orders[0]', figures, without: { margin: 90, effect: 10 } },
      { path: 'orders[2]', figures: null, expired: null, without: null },
    ])
  })
})
