import { describe, expect, test } from 'vitest'
import { marketContracts } from '@/state/market/marketContracts'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { type PayoffLeg, strategyPayoff } from './strategyPayoff'

const market = marketContracts(EMPTY_WORKBOOK, SAMPLE)
const [CALL, PUT] = ['BTC-24APR26-70000-C-USDT', 'BTC-24APR26-70000-P-USDT']
const leg = (symbol: string, size: string, mark: string): PayoffLeg => ({
  kind: 'contract',
  symbol,
  size,
  mark,
})

function payoff(...legs: readonly PayoffLeg[]) {
  const found = strategyPayoff(legs, market, 'BTC', 'USDT')
  if (found === null) throw new Error('no payoff')
  return found
}

describe('the payoff at expiry', () => {
  test('of a short straddle: even at the strike less and more what was received, lost without end above', () => {
    const { breakEvens, most, least, points } = payoff(leg(CALL, '-2', '3000'), leg(PUT, '-2', '2500'))
    expect(breakEvens.map((price) => price.toFixed(2))).toEqual(['64500.00', '75500.00'])
    expect(most).toBe(11_000)
    expect(least).toBeNull()
    expect(points.find(({ price }) => price === 70_000)?.gain).toBe(11_000)
  })

  test('of a long put: the premium at most is lost, the strike less the premium gained', () => {
    const { breakEvens, most, least } = payoff(leg(PUT, '1', '2500'))
    expect(breakEvens.map((price) => price.toFixed(2))).toEqual(['67500.00'])
    expect(most).toBeCloseTo(67_500, 6)
    expect(least).toBe(-2500)
  })

  test('of a covered call: coins gain from the index on, up to the strike', () => {
    const coins: PayoffLeg = { kind: 'coins', coin: 'BTC', size: '1' }
    const { spot, breakEvens, most } = payoff(coins, leg('BTC-24APR26-80000-C-USDT', '-1', '900'))
    expect(breakEvens).toHaveLength(1)
    expect(breakEvens[0]).toBeCloseTo(spot - 900, 6)
    expect(most).toBeCloseTo(80_000 - spot + 900, 6)
  })

  test('of coins against a sold future: what the future was above the index, at every price', () => {
    const coins: PayoffLeg = { kind: 'coins', coin: 'BTC', size: '1' }
    const { spot, breakEvens, most, least } = payoff(coins, leg('BTCUSDT-26JUN26', '-1', '71500'))
    expect(breakEvens).toEqual([])
    expect(most).toBeCloseTo(71_500 - spot, 6)
    expect(least).toBeCloseTo(71_500 - spot, 6)
  })

  test('of a box that is worth what it costs: nothing at any price, without what rounding leaves', () => {
    const { points, breakEvens, most, least } = payoff(
      leg('BTC-24APR26-66000-C-USDT', '1', '6543.30'),
      leg('BTC-24APR26-74000-C-USDT', '-1', '2341.63'),
      leg('BTC-24APR26-74000-P-USDT', '1', '5840.73'),
      leg('BTC-24APR26-66000-P-USDT', '-1', '2042.40'),
    )
    expect(new Set(points.map(({ gain }) => gain))).toEqual(new Set([0]))
    expect([breakEvens, most, least]).toEqual([[], 0, 0])
  })

  test('of a calendar: the later option keeps its model value, and gains most at the strike', () => {
    const later = 'BTC-26JUN26-70000-C-USDT'
    const markOf = (symbol: string) =>
      market.options.find(({ contract }) => contract.symbol === symbol)?.mark ?? ''
    const { expiry, points, breakEvens } = payoff(
      leg(CALL, '-1', markOf(CALL)),
      leg(later, '1', markOf(later)),
    )
    expect(expiry).toBe(Date.UTC(2026, 3, 24, 8))
    const best = points.reduce((one, other) => (other.gain > one.gain ? other : one))
    expect(Math.abs(best.price - 70_000)).toBeLessThan(1000)
    expect(breakEvens).toHaveLength(2)
  })

  test('of inverse contracts: dollars by the price then', () => {
    const { points } = payoff(leg(CALL, '0.000001', '0'), leg('BTCUSD', '70000', '70000'))
    const high = points.at(-1)
    const rate = market.rates.get('USDT') ?? Number.NaN
    expect(high?.gain).toBeCloseTo((high?.price ?? 0) - 70_000 / rate, 0)
  })

  test('there is none of what never expires', () => {
    expect(strategyPayoff([leg('BTCUSDT', '1', '70000')], market, 'BTC', 'USDT')).toBeNull()
  })
})
