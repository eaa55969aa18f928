import type { VenueResults, VenueStress } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { memoize } from '@/engine/util/memoize'
import type { VenueContract, VenueLeg, VenuePortfolio, VenueUnit } from '@/engine/venues/venueUnit'
import { type ParadexScenario, scenarios } from './scenarios'
import { SCAN } from './sections'
import { resultOn, type UnitWorth, unitWorth } from './unitWorth'

const TERMS = termsOf(SCAN, {
  contractResult: ['Result of a contract', 'USD', 'Net size times the result of one.'],
  orderResult: ['Result of an order', 'USD', 'Size times what one gains on the limit price.'],
  orderLoss: ['Loss of an order', 'USD', 'The result of the order where it loses; it never gains.'],
  together: ['Result of all contracts and orders', 'USD', 'The results of all, added.'],
  pnl: ['Result of the scenario', 'USD', 'The result of all contracts and orders times the weight.'],
  legPnl: ['P&L in the scenario', 'USD', 'Size times the result of one times the weight.'],
})

/** The results of a unit's portfolios in its scenarios, USD. Follows "Paradex: scan risk". */
export function stress<V>(a: Algebra<V>, unit: VenueUnit<V>): VenueStress<V> {
  const all = scenarios(unit)
  const worthOf = memoize((contract: VenueContract<V>) => memoize(unitWorth(a, unit, contract)))
  const scenarioAt = (place: number): ParadexScenario<V> => {
    const scenario = all[place]
    if (scenario === undefined) throw new RangeError(`no scenario ${place}`)
    return scenario
  }
  return { scenarios: all, of: (portfolio) => results(a, unit, portfolio, scenarioAt, worthOf) }
}

function results<V>(
  a: Algebra<V>,
  { key }: VenueUnit<V>,
  { holdings, orders }: VenuePortfolio<V>,
  scenarioAt: (place: number) => ParadexScenario<V>,
  worthOf: (contract: VenueContract<V>) => UnitWorth<V>,
): VenueResults<V> {
  const onMark = (contract: VenueContract<V>, scenario: ParadexScenario<V>) =>
    resultOn(a, contract, worthOf(contract)(scenario), contract.mark)
  /** Each order stands alone and can only lose; a market order is filled at the mark price. */
  const lossOf = ({ contract, coins, limit, symbol }: VenueLeg<V>, scenario: ParadexScenario<V>) => {
    const gained = resultOn(a, contract, worthOf(contract)(scenario), limit ?? contract.mark)
    return a.minimum(TERMS.orderLoss, [a.zero, a.product(TERMS.orderResult, [coins, gained], symbol)], symbol)
  }
  return {
    pnl: (place) => {
      const scenario = scenarioAt(place)
      const held = holdings.map(({ contract, coins }) =>
        a.product(TERMS.contractResult, [coins, onMark(contract, scenario)], contract.source.symbol),
      )
      const lost = orders.map((order) => lossOf(order, scenario))
      return a.product(TERMS.pnl, [scenario.weight, a.sum(TERMS.together, [...held, ...lost], key)], key)
    },
    legPnl: (leg, place) => {
      const scenario = scenarioAt(place)
      const factors =
        leg.from === 'order' ? [lossOf(leg, scenario)] : [leg.coins, onMark(leg.contract, scenario)]
      return a.product(TERMS.legPnl, [scenario.weight, ...factors], leg.symbol)
    },
  }
}
