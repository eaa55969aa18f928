import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decidingPortfolio } from '@/engine/analysis/stress/deciding'
import { sweptOnce } from '@/engine/analysis/stress/testing/swept'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { type AccountParts, accountDocument, unitOf } from '@/engine/testing/account'
import { scenarioDocuments } from '@/engine/testing/documents'
import ALIKE from '@/engine/testing/faults/attribution-side-by-rounding.json'
import { roundingOf } from '@/engine/testing/tolerance'
import { known } from '@/engine/util/known'
import { attributedLegs } from './attribution'

const NAMES = ['shortOptions', 'vegaSpread', 'stablecoinSpread', 'deltaSpread', 'perpFutures'] as const

test('shares add up to their components, P&L to the worst scenario’s', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      const scenario = sound(document)
      for (const [base, { portfolios }] of Object.entries(statement(scenario).units)) {
        const deciding = decidingPortfolio(scenario, { base, decides: portfolios.decides })
        const { contingency, stress } = deciding.portfolio
        const nothing = roundingOf(scenario, base).toNumber()
        const legs = attributedLegs(deciding, stress.worst)
        const sum = (of: (leg: (typeof legs)[number]) => number) =>
          legs.reduce((total, leg) => total + of(leg), 0)
        for (const name of NAMES) {
          const charged = known(contingency, name)
          if (charged > 0) seen.add(name)
          const off = Math.abs(sum(({ shares }) => known(shares, name)) - charged)
          expect(off).toBeLessThanOrEqual(1e-9 * charged + nothing)
        }
        expect(Math.abs(sum((leg) => leg.contingency) - contingency.total)).toBeLessThanOrEqual(
          1e-9 * contingency.total + nothing,
        )
        const scale = Math.max(...legs.map(({ worstPnl }) => Math.abs(worstPnl)), 0)
        const worst = stress.pnls[stress.worst] ?? Number.NaN
        expect(Math.abs(sum(({ worstPnl }) => worstPnl) - worst)).toBeLessThanOrEqual(1e-9 * scale)
      }
    }),
    { numRuns: 150 },
  )
  expect([...seen].sort()).toEqual([...NAMES].sort())
})

/** Each leg's share of a component, in the order of the legs. */
function shares(parts: AccountParts, name: string): readonly number[] {
  const { portfolios } = unitOf(parts)
  const question = { base: 'BTC', decides: portfolios.decides, worst: 0 }
  return sweptOnce('attribution', accountDocument(parts), question).legs.map((leg) => known(leg.shares, name))
}

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6))
const [call, higher, later] = ['BTC-26JUN26-20000-C', 'BTC-26JUN26-22000-C', 'BTC-25SEP26-20000-C'] as const
const quotes = { [call]: { iv: '0.5' }, [higher]: { iv: '0.5' }, [later]: { iv: '0.5' } }

describe('who is charged', () => {
  test('short options: who is sold, less what is bought in the same group; a net long group nothing', () => {
    const positions = [
      { symbol: call, size: '-3' },
      { symbol: higher, size: '1' },
      { symbol: later, size: '2' },
    ]
    expect(shares({ quotes, positions }, 'shortOptions')).toEqual(near([600, -200, 0]))
  })

  test('vega spread: the smaller of the two sides', () => {
    const positions = [
      { symbol: call, size: '1' },
      { symbol: later, size: '-5' },
    ]
    const { contingency } = unitOf({ quotes, positions })
    expect(shares({ quotes, positions }, 'vegaSpread')).toEqual(near([Number(contingency.vegaSpread), 0]))
  })

  test('stablecoin spread: the smaller of the two sides, in proportion to delta', () => {
    const positions = [
      { symbol: 'BTCUSDT', size: '3' },
      { symbol: 'BTCPERP', size: '-1' },
      { symbol: 'BTCUSD', size: '-20000' },
    ]
    const { contingency } = unitOf({ positions })
    const half = Number(contingency.stablecoinSpread) / 2
    expect(half).toBeGreaterThan(0)
    expect(shares({ positions }, 'stablecoinSpread')).toEqual(near([0, half, half]))
  })

  test('perpetuals: their coins; a hedge in the same contract takes from it', () => {
    const parts: AccountParts = {
      positions: [
        { symbol: 'BTCUSDT', size: '3' },
        { symbol: 'BTCPERP', size: '-1' },
      ],
      hedges: [{ symbol: 'BTCUSDT', size: '-1' }],
    }
    const [position, other, hedge] = shares(parts, 'perpFutures')
    expect(position).toBeCloseTo(-3 * (hedge ?? 0), 6)
    expect(other).toBeCloseTo(-(hedge ?? 0), 6)
    const { contingency } = unitOf(parts)
    expect((position ?? 0) + (other ?? 0) + (hedge ?? 0)).toBeCloseTo(Number(contingency.perpFutures), 6)
  })

  test('basis risk: what spot hedges, by how far it strays; the calendar charge: hedging spot as well', () => {
    const parts: AccountParts = {
      spotHedging: true,
      balances: [{ coin: 'BTC', wallet: '1' }],
      quotes: { 'BTCUSDT-26JUN26': { mark: '24000' } },
      positions: [
        { symbol: 'BTCUSDT-26JUN26', size: '-4' },
        { symbol: 'BTCUSDT', size: '-2' },
      ],
    }
    const { deltaSpreadParts } = unitOf(parts)
    const [future, perpetual, spot] = shares(parts, 'deltaSpread')
    expect(Number(deltaSpreadParts?.basisRisk)).toBeGreaterThan(0)
    // Perpetual and spot together are short, as is the future: nothing is hedged across expiries.
    expect(Number(deltaSpreadParts?.calendar)).toBe(0)
    // 4 coins x (0.45 x 20 % + 3 %) and 2 coins x 3 % of 6.
    const [ofFuture, ofPerpetual] = [4 * 0.12, 2 * 0.03]
    const share = Number(deltaSpreadParts?.basisRisk) / (ofFuture + ofPerpetual)
    expect([future, perpetual, spot]).toEqual(near([ofFuture * share, ofPerpetual * share, 0]))
  })

  test('where both sides are alike but for rounding, the long one, in whatever order the rows are added up', () => {
    const spotShares = ALIKE.positions.map((_, first) => {
      const positions = [...ALIKE.positions.slice(first), ...ALIKE.positions.slice(0, first)]
      const scenario = sound({ ...ALIKE, positions })
      const { portfolios } = statement(scenario).units.ETH ?? {}
      if (portfolios === undefined) throw new Error('no unit')
      const deciding = decidingPortfolio(scenario, { base: 'ETH', decides: portfolios.decides })
      const spot = attributedLegs(deciding, 0).find(({ symbol }) => symbol === 'ETH')
      return spot?.shares.deltaSpread ?? 0
    })
    // Spot is long: it bears of the calendar charge, and nothing of the basis risk.
    expect(Math.min(...spotShares)).toBeGreaterThan(2000)
    expect(Math.max(...spotShares)).toBeCloseTo(Math.min(...spotShares), 6)
  })
})
