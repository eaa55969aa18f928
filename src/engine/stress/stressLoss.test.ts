import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal } from '@/engine/numbers/decimal'
import { optionValue } from '@/engine/pricing/black76'
import { type AccountParts, figuresOf, unitOf } from '@/engine/testing/account'

const call = 'BTC-26JUN26-20000-C'
const stress = (values: object) => ({ units: { BTC: { stress: values } } })

/** The P&L of a scenario by its shocks. */
function pnlAt(parts: AccountParts, price: string, iv: string): number {
  const scenario = unitOf(parts).scenarios.find((one) => one.price === price && one.iv === iv)
  if (scenario === undefined) throw new Error(`no scenario ${price}, ${iv}`)
  return Number(scenario.pnl)
}

describe('the scenarios', () => {
  test('are price shocks ascending, within each volatility down, unchanged, up', () => {
    const { scenarios } = unitOf({ positions: [{ symbol: 'BTCUSDT', size: '1' }] })
    expect(scenarios).toHaveLength(33)
    expect(scenarios.slice(0, 4).map(({ price, iv }) => `${price} ${iv}`)).toEqual([
      '-0.1 -0.2',
      '-0.1 0',
      '-0.1 0.2',
      '-0.08 -0.2',
    ])
    expect(scenarios[16]).toEqual({ price: '0', iv: '0', pnl: '0' })
    expect(scenarios[32]).toMatchObject({ price: '0.1', iv: '0.2' })
  })

  test('follow the range and steps of the rulebook', () => {
    const rulebookOverrides = stress({ priceRange: '0.3', priceSteps: '3', ivUp: '0.5', ivDown: '-0.4' })
    const { scenarios } = unitOf({ positions: [{ symbol: 'BTCUSDT', size: '1' }], rulebookOverrides })
    expect(scenarios.map(({ price, iv }) => `${price} ${iv}`)).toEqual(
      ['-0.3', '0', '0.3'].flatMap((price) => ['-0.4', '0', '0.5'].map((iv) => `${price} ${iv}`)),
    )
  })
})

describe('P&L', () => {
  test('of a linear contract: size x mark x shock x the rate of its dollar', () => {
    const parts = {
      stablecoins: { USDT: '0.99' },
      quotes: { BTCUSDT: { mark: '21000' } },
      positions: [{ symbol: 'BTCUSDT', size: '-2' }],
    }
    expect(pnlAt(parts, '-0.08', '0.2')).toBe(3326.4)
  })

  test('of an inverse contract: contracts x shock x index / mark', () => {
    const parts = { quotes: { BTCUSD: { mark: '25000' } }, positions: [{ symbol: 'BTCUSD', size: '50000' }] }
    expect(pnlAt(parts, '0.1', '0')).toBe(4000)
  })

  test('of an option: its value after the shocks less its value before', () => {
    const parts = {
      quotes: { [call]: { iv: '0.5', forward: '20200' } },
      positions: [{ symbol: call, size: '3' }],
    }
    const value = (forward: number, volatility: number) =>
      optionValue('call', forward, 20_000, volatility, 91 / 365)
    expect(pnlAt(parts, '0.06', '-0.2')).toBeCloseTo(3 * (value(20_200 * 1.06, 0.4) - value(20_200, 0.5)), 7)
  })

  test('volatility shocks fade with time to expiry by the term power', () => {
    const rulebookOverrides = stress({ ivTermPower: '0.5', ivTermPivotDays: '30' })
    const parts = {
      quotes: { [call]: { iv: '0.5' } },
      positions: [{ symbol: call, size: '1' }],
      rulebookOverrides,
    }
    const value = (volatility: number) => optionValue('call', 20_000, 20_000, volatility, 91 / 365)
    const shocked = 0.5 * (1 + 0.2 * Math.sqrt(30 / 91))
    expect(pnlAt(parts, '0', '0.2')).toBeCloseTo(value(shocked) - value(0.5), 7)
  })

  test('a shocked volatility is never less than a hundredth', () => {
    const rulebookOverrides = stress({ ivDown: '-0.99', ivTermPower: '1', ivTermPivotDays: '910' })
    const parts = {
      quotes: { [call]: { iv: '0.5' } },
      positions: [{ symbol: call, size: '1' }],
      rulebookOverrides,
    }
    const value = (volatility: number) => optionValue('call', 20_000, 20_000, volatility, 91 / 365)
    expect(pnlAt(parts, '0', '-0.99')).toBeCloseTo(value(0.005) - value(0.5), 7)
  })
})

describe('near expiry', () => {
  const dying = (asOf: string, rulebookOverrides = {}): AccountParts => ({
    asOf,
    rulebookOverrides,
    quotes: { 'BTC-27MAR26-10000-C-USDT': { iv: '0.5' } },
    positions: [{ symbol: 'BTC-27MAR26-10000-C-USDT', size: '1' }],
    hedges: [{ symbol: 'BTCUSDT', size: '-1' }],
  })

  test('an option 15 minutes from expiry gets half of the price shock, its hedge all of it', () => {
    // deep in the money: it moves as the forward does
    expect(pnlAt(dying('2026-03-27T07:45:00Z'), '0.1', '0')).toBeCloseTo(1000 - 2000, 7)
  })

  test('the decay begins 30 minutes before expiry, and a rulebook may switch it off', () => {
    expect(pnlAt(dying('2026-03-27T07:30:00Z'), '0.1', '0')).toBeCloseTo(0, 7)
    expect(pnlAt(dying('2026-03-27T07:45:00Z', stress({ expiryDecaySeconds: '0' })), '0.1', '0')).toBeCloseTo(
      0,
      7,
    )
  })
})

describe('the worst scenario', () => {
  test('is the first of those that are equally bad', () => {
    const unit = unitOf({ positions: [{ symbol: 'BTCUSDT', size: '-1' }] })
    expect([unit.maxLoss, unit.worstScenario]).toEqual(['2000', { price: '0.1', iv: '-0.2' }])
  })

  test('is none where no scenario loses; the legs still show the least', () => {
    const unit = unitOf({
      quotes: { [call]: { iv: '0.0001' } },
      positions: [{ symbol: call, size: '1' }],
      hedges: [{ symbol: call, size: '-1' }],
    })
    expect([unit.maxLoss, unit.worstScenario]).toEqual(['0', null])
    expect(unit.legs.map((leg) => leg.symbol)).toEqual([call, call])
  })

  test('is the same for hedged options whatever noise their doubles carry', () => {
    const quotes = { [call]: { iv: '0.5' }, 'BTC-26JUN26-20000-P': { iv: '0.5' } }
    // a synthetic long future and a short perpetual: every scenario is 0 but for rounding
    const positions = [
      { symbol: call, size: '1' },
      { symbol: 'BTC-26JUN26-20000-P', size: '-1' },
      { symbol: 'BTCUSDT', size: '-1' },
    ]
    const [margin] = figuresOf({ quotes, positions }).units
    expect(margin?.held.stress.worst).toBe(0)
  })

  test('is found among all exactly, whatever the sizes, nearly hedged books too', () => {
    const size = fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }).map((n) => (n / 1e9).toFixed(9))
    const nearlyNone = fc.integer({ min: -9, max: 9 }).map((n) => (n / 1e9).toFixed(9))
    const sizes = fc.tuple(size, fc.oneof(size, nearlyNone), fc.oneof(size, nearlyNone))
    fc.assert(
      fc.property(sizes, fc.boolean(), ([options, off, spot], hedged) => {
        const [margin] = figuresOf({
          quotes: { [call]: { iv: '0.5' }, 'BTC-26JUN26-20000-P': { iv: '0.5' } },
          positions: [
            { symbol: call, size: options },
            { symbol: 'BTC-26JUN26-20000-P', size: new Decimal(options).negated().plus(off).toFixed() },
            { symbol: 'BTCUSDT', size: hedged ? new Decimal(options).negated().toFixed() : off },
          ].filter(({ size }) => Number(size) !== 0),
          balances: [{ coin: 'BTC', wallet: new Decimal(spot).abs().toFixed() }],
          spotHedging: true,
        }).units
        if (margin === undefined) return
        const { maxLoss, pnls, worst } = margin.held.stress
        const least = Decimal.min(...pnls.map(({ value }) => value))
        expect(maxLoss.value.toFixed()).toBe(Decimal.max(0, least.negated()).toFixed())
        expect(pnls[worst]?.value.minus(least).toNumber()).toBeCloseTo(0, 8)
      }),
    )
  })
})
