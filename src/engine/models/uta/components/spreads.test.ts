import { describe, expect, test } from 'vitest'
import { density } from '@/engine/pricing/normal'
import { unitOf } from '@/engine/testing/account'

const row = (symbol: string, size: string) => ({ symbol, size })

describe('vega spread', () => {
  /** Vega of one option at the money, USD per point: F phi(d1) sqrt(T) / 100 with d1 = v sqrt(T) / 2. */
  const vega = (days: number, volatility: number) => {
    const root = Math.sqrt(days / 365)
    return (20_000 * density((volatility * root) / 2) * root) / 100
  }
  const quotes = {
    'BTC-24APR26-20000-C': { iv: '0.6' },
    'BTC-26JUN26-20000-C': { iv: '0.5' },
    'BTC-26JUN26-20000-P': { iv: '0.5' },
  }

  test('the days between long and short vega times the smaller of them, 0.03 points a day', () => {
    const positions = [row('BTC-24APR26-20000-C', '4'), row('BTC-26JUN26-20000-C', '-3')]
    const hedged = Math.min(4 * vega(28, 0.6), 3 * vega(91, 0.5))
    expect(Number(unitOf({ quotes, positions }).contingency.vegaSpread)).toBeCloseTo(63 * hedged * 0.03, 6)
  })

  test('puts and calls of one expiry net: nothing apart, nothing charged', () => {
    const positions = [row('BTC-26JUN26-20000-P', '2'), row('BTC-26JUN26-20000-C', '-1')]
    expect(unitOf({ quotes, positions }).contingency.vegaSpread).toBe('0')
  })
})

describe('stablecoin spread', () => {
  test('half of the deltas that net across the dollars, at 1 %', () => {
    // USDT +3, USDC -2, USD -20,000 / 20,000 = -1: (6 - 0) / 2 x 0.01 x 20,000
    const positions = [row('BTCUSDT', '3'), row('BTCPERP', '-2'), row('BTCUSD', '-20000')]
    expect(unitOf({ positions }).contingency.stablecoinSpread).toBe('600')
  })

  test('one dollar alone is no spread, nor are dollars on the same side', () => {
    expect(
      unitOf({ positions: [row('BTCUSDT', '3'), row('BTCUSDT-26JUN26', '-2')] }).contingency.stablecoinSpread,
    ).toBe('0')
    expect(
      unitOf({ positions: [row('BTCUSDT', '3'), row('BTCPERP', '2')] }).contingency.stablecoinSpread,
    ).toBe('0')
  })
})

describe('delta spread', () => {
  test('the calendar charge: hedged delta, days apart, 0.03 % of the index price a day', () => {
    // long 2 today; short 1 in 28 and 3 in 91 days: (28 + 3 x 91) / 4 = 75.25; 75.25 x 2 x 20,000 x 0.0003
    const positions = [row('BTCUSDT', '2'), row('BTCUSDT-24APR26', '-1'), row('BTC-26JUN26', '-3')]
    const { deltaSpreadParts, contingency } = unitOf({ positions })
    expect(deltaSpreadParts).toEqual({ calendar: '903', basisRisk: '0' })
    expect(contingency.deltaSpread).toBe('903')
  })

  const spot = (mark: string, size = '-2') => ({
    spotHedging: true,
    balances: [{ coin: 'BTC', wallet: '1' }],
    quotes: { 'BTCUSDT-26JUN26': { mark } },
    positions: [row('BTCUSDT-26JUN26', size)],
  })

  test('hedged spot is long delta of today; even without a basis it is not free', () => {
    // 91 days x 1 x 20,000 x 0.0003; 20,000 x (5 % - 2 % haircut)
    expect(unitOf(spot('20000')).deltaSpreadParts).toEqual({ calendar: '546', basisRisk: '600' })
  })

  test('45 % of the basis is added, on either side of the index price', () => {
    // 20,000 x (0.45 x 0.10 + 0.03)
    expect(unitOf(spot('22000')).deltaSpreadParts?.basisRisk).toBe('1500')
    expect(unitOf(spot('18000')).deltaSpreadParts?.basisRisk).toBe('1500')
  })

  test('a haircut that is larger than both covers it all', () => {
    const collateral = { BTC: [{ ratio: '0.5' }] }
    expect(unitOf({ ...spot('22000'), rulebookOverrides: { collateral } }).deltaSpreadParts?.basisRisk).toBe(
      '0',
    )
  })

  test('the collateral ratio is that of all the spot, tier by tier, of borrowed spot too', () => {
    // 20 BTC count 9.8 + 9.5: a haircut of 0.7 of 20; 4 x 20,000 x (0.05 - 0.035)
    const more = { ...spot('20000', '-4'), balances: [{ coin: 'BTC', wallet: '20' }] }
    expect(unitOf(more).deltaSpreadParts?.basisRisk).toBe('1200')
    const owed = { ...spot('20000', '4'), balances: [{ coin: 'BTC', wallet: '0', borrowed: '20' }] }
    expect(unitOf(owed).deltaSpreadParts?.basisRisk).toBe('1200')
  })

  test('the basis is that of the derivatives on the other side only, weighted by size', () => {
    // short 3 at 20 % and 1 at 0 %: 15 %; the long perpetual at 30 % does not count
    const unit = unitOf({
      spotHedging: true,
      balances: [{ coin: 'BTC', wallet: '1' }],
      quotes: {
        'BTCUSDT-26JUN26': { mark: '24000' },
        BTCUSDT: { mark: '20000' },
        BTCPERP: { mark: '26000' },
      },
      positions: [row('BTCUSDT-26JUN26', '-3'), row('BTCUSDT', '-1'), row('BTCPERP', '0.5')],
    })
    // 20,000 x (0.45 x 0.15 + 0.03)
    expect(unit.deltaSpreadParts?.basisRisk).toBe('1950')
  })

  test('an option counts by its size and its forward, whatever its delta', () => {
    const put = 'BTC-26JUN26-20000-P-USDT'
    const unit = unitOf({
      spotHedging: true,
      balances: [{ coin: 'BTC', wallet: '5' }],
      quotes: { [put]: { iv: '0.5', forward: '22000' }, BTCUSDT: { mark: '20000' } },
      positions: [row(put, '1'), row('BTCUSDT', '-1')],
    })
    // |H| x 20,000 x (0.45 x (10 % + 0 %) / 2 + 0.03)
    const expected = Number(unit.hedgedSpot) * 20_000 * (0.45 * 0.05 + 0.03)
    expect(Number(unit.deltaSpreadParts?.basisRisk)).toBeCloseTo(expected, 5)
  })

  test('spot that hedges nothing has no basis', () => {
    expect(unitOf(spot('22000', '2')).deltaSpreadParts?.basisRisk).toBe('0')
  })
})

describe('perpetuals and futures', () => {
  test('0.03 % of everything held, netted per contract and not across contracts', () => {
    // |2 - 2.5| + |-1| + |20,000 contracts at a mark of 25,000| = 0.5 + 1 + 0.8; x 0.0003 x 20,000
    const unit = unitOf({
      quotes: { BTCUSD: { mark: '25000' } },
      positions: [row('BTCUSDT', '2'), row('BTCUSDT-26JUN26', '-1'), row('BTCUSD', '20000')],
      hedges: [row('BTCUSDT', '-2.5')],
    })
    expect(unit.contingency.perpFutures).toBe('13.8')
  })

  test('what nets to zero costs nothing', () => {
    const unit = unitOf({ positions: [row('BTCUSDT', '2')], hedges: [row('BTCUSDT', '-2')] })
    expect(unit.contingency.total).toBe('0')
    expect(unit.maintenanceMargin).toBe('0')
  })
})
