import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import { hedgeMargins } from '@/engine/analysis/hedges/valuation/hedgeMargins'
import { componentsAt } from '@/engine/margin/bySize/componentsAt'
import { sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import TIE from '@/engine/testing/faults/tie-first-minimum.json'
import { firstMinimum } from './firstMinimum'

/** The worst scenario by the statement's exact figures and by a sweep's sums. */
function worstOf(document: unknown) {
  const scenario = sound(document)
  const [exact] = statementFigures(scenario).units
  const margins = hedgeMargins(hedgeableUnit(scenario, 'BTC', []), [])
  const swept = margins.portfolios.map(({ bySize }) => componentsAt(bySize, [], margins.spot([])).worst)
  return { exact: exact?.held.stress.worst, swept: swept[0] }
}

test('a perpetual that spot hedges to nothing: the first of the scenarios that lose nothing, in statement and sweeps', () => {
  // Where the price falls the perpetual gains and the loss of the spot is not charged; from no shock on both are even.
  expect(worstOf(TIE)).toEqual({ exact: 15, swept: 15 })
})

test('statement and sweeps name the same scenario, whatever is hedged to nothing', () => {
  const books = fc.record({
    contracts: fc.integer({ min: 1, max: 5_000 }),
    index: fc.integer({ min: 1_000_001, max: 9_999_999 }),
    mark: fc.option(fc.integer({ min: 1_000_001, max: 9_999_999 })),
  })
  fc.assert(
    fc.property(books, ({ contracts, index, mark }) => {
      const document = {
        ...TIE,
        market: {
          ...TIE.market,
          underlyings: { BTC: { index: String(index / 100) } },
          quotes: mark === null ? {} : { BTCUSD: { mark: String(mark / 100) } },
        },
        positions: [{ symbol: 'BTCUSD', size: String(-contracts) }],
      }
      const { exact, swept } = worstOf(document)
      expect(swept).toBe(exact)
    }),
    { numRuns: 200 },
  )
})

test('differences below rounding of what is held are none', () => {
  expect(firstMinimum([1, -3e-10, 0, -4e-10], 1e6)).toBe(1)
  expect(firstMinimum([1, -3e-10, 0, -4e-10], 1)).toBe(3)
})
