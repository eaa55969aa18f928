import { describe, expect, test } from 'vitest'
import { statementOf, unitOf } from '@/engine/testing/account'

describe('cross margin as published', () => {
  test('index 30,000, a short call of strike 31,000, mark 300: MM 1,260', () => {
    const { crossMargin } = statementOf({
      index: '30000',
      quotes: { 'BTC-26JUN26-31000-C': { mark: '300' } },
      positions: [{ symbol: 'BTC-26JUN26-31000-C', size: '-1' }],
    })
    expect(crossMargin.maintenanceMargin).toBe('1260')
  })

  const soldPut = { symbol: 'BTC-26JUN26-18500-P', size: '-1', entry: '280' }
  const boughtPut = { symbol: 'BTC-26JUN26-20000-P', size: '1', entry: '760' }
  const puts = {
    index: '20250',
    quotes: { 'BTC-26JUN26-18500-P': { mark: '290' }, 'BTC-26JUN26-20000-P': { mark: '750' } },
  }

  test('index 20,250, a short put of strike 18,500, entry 280, mark 290: MM 938, IM 2,315', () => {
    const { crossMargin } = statementOf({ ...puts, positions: [soldPut] })
    expect(crossMargin.maintenanceMargin).toBe('938')
    expect(crossMargin.initialMargin).toBe('2315')
  })

  test('the same with a long put of strike 20,000 under portfolio margin: contingency 0', () => {
    expect(unitOf({ ...puts, positions: [soldPut, boughtPut] }).contingency.total).toBe('0')
  })
})

describe('portfolio margin as in the guide', () => {
  const call = 'BTC-26APR26-20400-C-USDT'
  const market = { asOf: '2026-03-27T08:00:00Z', quotes: { [call]: { iv: '0.6825' } } }
  const calls = { symbol: call, size: '-3' }

  test('three short calls of strike 20,400 at index 20,000, 30 days: 4,500 lost where the price rises', () => {
    const unit = unitOf({ ...market, positions: [calls] })
    expect(Math.abs(Number(unit.maxLoss) - 4500)).toBeLessThan(1)
    expect(unit.worstScenario).toEqual({ price: '0.1', iv: '0.2' })
  })

  test('with 1.5 BTC of a long perpetual: 1,500 lost, still where the price rises', () => {
    const unit = unitOf({ ...market, positions: [calls, { symbol: 'BTCUSDT', size: '1.5' }] })
    expect(Math.abs(Number(unit.maxLoss) - 1500)).toBeLessThan(1)
    expect(unit.worstScenario).toEqual({ price: '0.1', iv: '0.2' })
  })
})
