import type { VenueResults, VenueStress } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { memoize } from '@/engine/util/memoize'
import type { VenueContract, VenuePortfolio, VenueUnit } from '@/engine/venues/venueUnit'
import { countedResult } from './offset'
import { type DeribitScenario, scenarios } from './scenarios'
import { OFFSET, RESULT } from './sections'
import { type UnitResult, unitResult } from './unitResult'

const TERMS = {
  ...termsOf(RESULT, {
    contractResult: ['Result of a contract', 'USD', 'Net size times the result of one coin.', 12],
    legResult: ['P&L in the scenario', 'USD', 'Size times the result of one coin times the weight.', 12],
    gained: ['Result of all contracts', 'USD', 'The results of all contracts, added.', 12],
  }),
  ...termsOf(OFFSET, {
    beforeOffset: ['Result before the offset', 'USD', 'The result of all contracts times the weight.', 12],
  }),
}

/** The results of a unit's portfolios in its scenarios, in its numeraire. Follows "Deribit: offset and dampener". */
export function stress<V>(a: Algebra<V>, unit: VenueUnit<V>): VenueStress<V> {
  const all = scenarios(a, unit)
  const resultsOf = memoize((contract: VenueContract<V>) => memoize(unitResult(a, unit, contract)))
  const scenarioAt = (place: number): DeribitScenario<V> => {
    const scenario = all[place]
    if (scenario === undefined) throw new RangeError(`no scenario ${place}`)
    return scenario
  }
  return { scenarios: all, of: (portfolio) => results(a, unit, portfolio, scenarioAt, resultsOf) }
}

function results<V>(
  a: Algebra<V>,
  unit: VenueUnit<V>,
  { holdings }: VenuePortfolio<V>,
  scenarioAt: (place: number) => DeribitScenario<V>,
  resultsOf: (contract: VenueContract<V>) => UnitResult<V>,
): VenueResults<V> {
  const { key, numeraire } = unit
  const beforeOffset = memoize((place: number) => {
    const scenario = scenarioAt(place)
    const gained = holdings.map(({ contract, coins }) => {
      const { symbol } = contract.source
      return a.product(TERMS.contractResult, [coins, resultsOf(contract)(scenario)], symbol, numeraire)
    })
    const together = a.sum(TERMS.gained, gained, key, numeraire)
    return a.product(TERMS.beforeOffset, [scenario.weight, together], key, numeraire)
  })
  return {
    beforeOffset,
    pnl: (place) => countedResult(a, unit, scenarioAt(place), beforeOffset(place)),
    legPnl: ({ contract, coins, symbol }, place) => {
      const scenario = scenarioAt(place)
      const factors = [scenario.weight, coins, resultsOf(contract)(scenario)]
      return a.product(TERMS.legResult, factors, symbol, numeraire)
    },
  }
}
