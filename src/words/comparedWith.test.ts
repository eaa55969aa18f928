import { expect, it } from 'vitest'
import { comparedWith } from './comparedWith'

const hedge = { id: 'h', enabled: true, symbol: 'BTCUSDT', size: '1' }
const order = { ...hedge, side: 'Buy', price: '', reduceOnly: false } as const

it('compares with nothing where there is nothing that the change could be of', () => {
  expect(comparedWith({ hedges: [], orders: [] }, false, null)).toBeNull()
  expect(comparedWith({ hedges: [{ ...hedge, enabled: false }], orders: [] }, false, null)).toBeNull()
})

it('names what the default baseline is without', () => {
  expect(comparedWith({ hedges: [hedge], orders: [] }, false, null)).toBe('with hedges')
  expect(comparedWith({ hedges: [hedge], orders: [order] }, false, null)).toBe('with hedges and orders')
  expect(comparedWith({ hedges: [], orders: [order] }, false, { days: '1' })).toBe(
    'with orders, vs current market',
  )
  expect(comparedWith({ hedges: [], orders: [] }, false, { days: '1' })).toBe('vs current market')
})

it('names the baseline that the user has set', () => {
  expect(comparedWith({ hedges: [], orders: [] }, true, null)).toBe('vs baseline')
})
