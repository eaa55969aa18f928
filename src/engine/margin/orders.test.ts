import { describe, expect, test } from 'vitest'
import { sound } from '@/engine/reading/testing/documents'
import { accountDocument, unitOf } from '@/engine/testing/account'
import { countedOrders } from './orders'

const position = (size: string, symbol = 'BTCUSDT') => ({ symbol, size })
const order = (side: 'Buy' | 'Sell', size: string, more: object = {}) => ({
  symbol: 'BTCUSDT',
  side,
  size,
  ...more,
})
const closing = (side: 'Buy' | 'Sell', size: string) => order(side, size, { reduceOnly: true })

const quotes = { 'BTC-26JUN26-20000-C': { iv: '0.5' }, 'BTC-26JUN26-20000-P': { iv: '0.5' } }
const counted = (rows: { positions?: object[]; hedges?: object[]; orders: object[] }) =>
  countedOrders(sound(accountDocument({ quotes, ...rows }))).map(({ size, set }) => `${set} ${size}`)

describe('sets', () => {
  test.each([
    ['BTCUSDT', 'Buy', 'A 1'],
    ['BTCUSDT', 'Sell', 'B -1'],
    ['BTCUSD', 'Buy', 'A 1'],
    ['BTC-26JUN26-20000-C', 'Buy', 'A 1'],
    ['BTC-26JUN26-20000-C', 'Sell', 'B -1'],
    ['BTC-26JUN26-20000-P', 'Sell', 'A -1'],
    ['BTC-26JUN26-20000-P', 'Buy', 'B 1'],
  ])('%s, %s: %s', (symbol, side, expected) => {
    expect(counted({ orders: [{ symbol, side, size: '1' }] })).toEqual([expected])
  })
})

describe('orders that count', () => {
  test('one that is switched off does not', () => {
    expect(counted({ orders: [order('Buy', '1', { enabled: false }), order('Sell', '2')] })).toEqual(['B -2'])
  })

  test('reduce-only ones close the position in the order listed, and no more than it', () => {
    const orders = [closing('Sell', '2'), closing('Sell', '5'), closing('Sell', '1')]
    expect(counted({ positions: [position('3')], orders })).toEqual(['B -2', 'B -1'])
  })

  test('a reduce-only order closes a short position by buying', () => {
    expect(counted({ positions: [position('-3')], orders: [closing('Buy', '5')] })).toEqual(['A 3'])
  })

  test('a reduce-only order that would not reduce counts nowhere', () => {
    expect(counted({ positions: [position('3')], orders: [closing('Buy', '1')] })).toEqual([])
    expect(counted({ orders: [closing('Buy', '1')] })).toEqual([])
  })

  test('what is to be closed is the position netted with its enabled hedges', () => {
    const hedges = [position('-2'), { ...position('-9'), enabled: false }]
    expect(counted({ positions: [position('3')], hedges, orders: [closing('Sell', '3')] })).toEqual(['B -1'])
    const turned = [position('-4')]
    expect(counted({ positions: [position('3')], hedges: turned, orders: [closing('Sell', '3')] })).toEqual(
      [],
    )
  })

  test('an order of the other kind leaves the position to be closed', () => {
    const orders = [order('Sell', '3'), closing('Sell', '3')]
    expect(counted({ positions: [position('3')], orders })).toEqual(['B -3', 'B -3'])
  })

  test('a reduce-only order closes its own contract only', () => {
    const orders = [{ symbol: 'BTCPERP', side: 'Sell', size: '1', reduceOnly: true }]
    expect(counted({ positions: [position('3')], orders })).toEqual([])
  })
})

describe('the order portfolios', () => {
  // Each coin of a perpetual needs 2,000 (10 % of 20,000) and 6 (0.03 %).
  test('the worst of positions, with buying and with selling orders filled, decides', () => {
    const unit = unitOf({ positions: [position('1')], orders: [order('Buy', '2'), order('Sell', '5')] })
    expect(unit.portfolios).toEqual({ C: '2006', 'A+C': '6018', 'B+C': '8024', decides: 'B+C' })
    expect(unit.maintenanceMargin).toBe('8024')
    expect(unit.initialMargin).toBe('9628.8')
    expect(unit.legs.map(({ from, size }) => `${from} ${size}`)).toEqual(['position 1', 'order -5'])
  })

  test('on a tie the first decides', () => {
    const unit = unitOf({ positions: [position('1')], orders: [order('Sell', '2')] })
    expect(unit.portfolios).toEqual({ C: '2006', 'A+C': '2006', 'B+C': '2006', decides: 'C' })
  })

  test('orders that would hedge do not lower the margin', () => {
    const unit = unitOf({ positions: [position('2')], orders: [order('Sell', '1')] })
    expect(unit.maintenanceMargin).toBe('4012')
  })

  test('the Greeks are those of what is held, whichever portfolio decides', () => {
    const unit = unitOf({
      positions: [position('1')],
      hedges: [position('0.5')],
      orders: [order('Buy', '7')],
    })
    expect(unit.portfolios.decides).toBe('A+C')
    expect(unit.greeks).toEqual({ delta: '1.5', gamma: '0', vega: '0', theta: '0' })
  })

  test('a unit of orders alone has margin; one whose orders are all off is no unit', () => {
    expect(unitOf({ orders: [order('Buy', '1')] }).maintenanceMargin).toBe('2006')
    expect(() => unitOf({ orders: [order('Buy', '1', { enabled: false })] })).toThrow('no unit')
  })
})
