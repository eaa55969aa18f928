import type { VenueModel, VenueResults } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import { memoize } from '@/engine/util/memoize'
import type { VenueLeg, VenuePortfolio, VenueUnit } from '@/engine/venues/venueUnit'
import { derivePortfolio } from './derivePortfolio'
import type { DeriveScenario } from './deriveScenario'
import { type DeriveUnit, deriveUnit } from './deriveUnit'
import { forwardLeg, linearLeg, optionLeg } from './legResult'
import { forwardContingency, scenarioResult } from './stressTest'

/**
 * The scenarios of the rulebook, and after them the forward contingency, which competes with them.
 * Follows "Derive: portfolio margin 2", "Scenario results".
 */
export const stress: VenueModel['stress'] = (a, unit) => {
  const shared = deriveUnit(unit, a)
  return {
    scenarios: [...shared.scenarios, { price: a.zero, volatility: 'forward', weight: a.one }],
    of: (portfolio) => results(a, unit, shared, portfolio),
  }
}

function results<V>(
  a: Algebra<V>,
  { coin, collateral }: VenueUnit<V>,
  shared: DeriveUnit<V>,
  portfolio: VenuePortfolio<V>,
): VenueResults<V> {
  const { scenarios, worthIn, worthOf } = shared
  const held = derivePortfolio(a, shared, portfolio, collateral)
  const places = new Map(held.expiries.map(({ expiry }, place) => [expiry, place]))
  const scenario = memoize((place: number) =>
    scenarioResult(a, shared, held, scenarios[place] as DeriveScenario<V>),
  )
  const forward = memoize((_: 'forward') => forwardContingency(a, shared, held))
  const isForward = (place: number) => place === scenarios.length

  function legPnl({ contract, coins: size, symbol }: VenueLeg<V>, place: number): V {
    const option = shared.optionOf(contract)
    const it = scenarios[place]
    if (option === null) return it ? linearLeg(a, it, [size, contract.mark], symbol) : a.zero
    const at = places.get(option.expiry)
    // Options whose whole expiry nets to nothing have no result there.
    if (at === undefined) return a.zero
    const leg = { symbol, size, worth: worthOf(option) }
    if (it) {
      const result = scenario(place).expiries[at]
      return result ? optionLeg(a, it, result, { ...leg, shocked: worthIn(option, it) }) : a.zero
    }
    const move = forward('forward').expiries[at]?.move
    return move ? forwardLeg(a, option.expiry, { ...leg, shocked: worthIn(option, move) }) : a.zero
  }

  return {
    pnl: (place) => (isForward(place) ? forward('forward') : scenario(place)).pnl,
    legPnl,
    collateralPnl: (place) => {
      const it = scenarios[place]
      return it && collateral ? linearLeg(a, it, [collateral.worth], coin) : a.zero
    },
  }
}
