import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Leg } from '@/engine/margin/netPortfolio'
import { portfolioMargin } from '@/engine/margin/portfolioMargin'
import { spotThatHedges } from '@/engine/margin/spotHedge'
import { numbers } from '@/engine/numbers/numbers'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { type AccountParts, accountDocument, unitOf } from '@/engine/testing/account'
import { scenarioDocuments } from '@/engine/testing/documents'
import { type Deciding, decidingPortfolio } from './deciding'
import { coinsPerSize, decidingSizes } from './decidingSizes'
import { sweptOnce } from './testing/swept'

/** A leg with another size, and what goes with it. */
function resized(leg: Leg<number>, size: number): Leg<number> {
  const { delta, vega } = leg
  return { ...leg, size, delta: (delta / leg.size) * size, vega: (vega / leg.size) * size }
}

/** The portfolio's P&L by scenario with more of one leg, by the margin model itself. */
function pnlsWith(
  { unit, portfolio }: Deciding,
  spot: Parameters<typeof portfolioMargin<number>>[2],
  leg: Leg<number>,
  change: number,
): readonly number[] {
  const legs = portfolio.legs.map((each) => (each === leg ? resized(leg, leg.size + change) : each))
  return portfolioMargin(numbers, unit, spot, legs, 'resized').stress.pnls
}

test('with the change found the scenario ties with the worst of the others; with more it decides', () => {
  let found = 0
  fc.assert(
    fc.property(scenarioDocuments, fc.nat({ max: 1000 }), (document, seed) => {
      const scenario = sound(document)
      for (const [base, { portfolios }] of Object.entries(statement(scenario).units)) {
        const deciding = decidingPortfolio(scenario, { base, decides: portfolios.decides })
        const spot = spotThatHedges(numbers, scenario, base)
        const to = seed % deciding.portfolio.stress.pnls.length
        for (const leg of deciding.portfolio.legs) {
          const sizes = decidingSizes(deciding, leg, to)
          if (sizes === null) continue
          const { nearest, farthest } = sizes
          const atTie = pnlsWith(deciding, spot, leg, nearest)
          const { pnls } = deciding.portfolio.stress
          const nothing = 1e-10 * notional(deciding, nearest * coinsPerSize(leg))
          const scale = 1e-6 * Math.max(...atTie.map(Math.abs), ...pnls.map(Math.abs)) + nothing
          const its = atTie[to] ?? Number.NaN
          expect(Math.abs(its - Math.min(...atTie, 0))).toBeLessThanOrEqual(scale)
          if ((pnls[to] ?? Number.NaN) - Math.min(...pnls, 0) > 1e-6 * notional(deciding, 0)) {
            // Nothing less would do: before, another scenario loses more, or nothing is lost at all.
            const before = pnlsWith(deciding, spot, leg, nearest * 0.9)
            const least = Math.min(...before)
            if (least < -nothing) expect(before[to]).toBeGreaterThan(least)
            found++
          }
          const more =
            nearest + (Math.sign(farthest - nearest) * Math.min(1, Math.abs(farthest - nearest))) / 2
          const beyond = pnlsWith(deciding, spot, leg, more)
          expect((beyond[to] ?? Number.NaN) - Math.min(...beyond, 0)).toBeLessThanOrEqual(scale)
        }
      }
    }),
    { numRuns: 60 },
  )
  expect(found).toBeGreaterThan(20)
})

/** Everything at the index price, with so many coins more, USD. */
function notional({ unit, portfolio }: Deciding, coins: number): number {
  const held = portfolio.legs.reduce(
    (sum, leg) => sum + Math.abs(leg.size) * coinsPerSize(leg),
    Math.abs(coins),
  )
  return held * unit.index
}

/** What each leg must change by until the scenario decides, by its symbol. */
function changes(parts: AccountParts, price: string, iv: string) {
  const { scenarios, portfolios } = unitOf(parts)
  const to = scenarios.findIndex((scenario) => scenario.price === price && scenario.iv === iv)
  const { legs } = sweptOnce('headroom', accountDocument(parts), {
    base: 'BTC',
    decides: portfolios.decides,
    to,
  })
  return Object.fromEntries(legs.map(({ symbol, change }) => [symbol, change]))
}

describe('in a book of perpetuals', () => {
  const long: AccountParts = { positions: [{ symbol: 'BTCUSDT', size: '2' }] }

  test('the rise decides once the long is a short', () => {
    expect(changes(long, '0.1', '0').BTCUSDT).toBeCloseTo(-2, 9)
  })

  test('a smaller fall never does', () => {
    expect(changes(long, '-0.08', '0').BTCUSDT).toBeNull()
  })

  test('hedging spot goes along: the short may grow until there is no spot left to hedge it', () => {
    const parts: AccountParts = {
      spotHedging: true,
      balances: [{ coin: 'BTC', wallet: '3' }],
      positions: [{ symbol: 'BTCUSDT', size: '-1' }],
    }
    const { hedgedSpot } = unitOf({ ...parts, positions: [{ symbol: 'BTCUSDT', size: '-9' }] })
    // Nothing is lost while spot covers the short; beyond that a rise decides. Spot does not lose by itself.
    expect(changes(parts, '0.1', '0').BTCUSDT).toBeCloseTo(1 - Number(hedgedSpot), 6)
    const above = { ...parts, positions: [{ symbol: 'BTCUSDT', size: '-9' }] }
    expect(changes(above, '-0.1', '0').BTCUSDT).toBeCloseTo(9, 6)
  })
})
