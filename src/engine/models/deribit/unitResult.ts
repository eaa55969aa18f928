import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { optionValue } from '@/engine/pricing/black76'
import { memoize } from '@/engine/util/memoize'
import type { VenueContract, VenueOption, VenueUnit } from '@/engine/venues/venueUnit'
import type { DeribitScenario, VolatilityMode } from './scenarios'
import { RESULT } from './sections'
import { shockedVolatility } from './shockedVolatility'

const TERMS = termsOf(RESULT, {
  openShock: [
    'Price shock of the contract',
    'ratio',
    'The scenario’s price shock, as far as the settlement average is still open.',
  ],
  moved: ['Price shock factor', 'ratio', 'One plus the price shock of the contract.'],
  coinResult: [
    'Result of one coin, in coin',
    'coin/size',
    'What one coin of an inverse contract gains or loses, paid in the coin at its price after the shock.',
  ],
  linearResult: ['Result of one coin', 'USD/size', 'The mark price times the price shock of the contract.'],
  optionResult: [
    'Result of one option',
    'USD/size',
    'Its model value after the shocks less its model value now.',
  ],
  shockedForward: [
    'Shocked forward price',
    'USD/base',
    'The forward price after the price shock of the contract.',
  ],
})

/** What one coin of a contract gains in a scenario. */
export type UnitResult<V> = (scenario: DeribitScenario<V>) => V

/**
 * What one coin of a contract gains in each scenario: an inverse one in coin, the others in USD. What scenarios share
 * is worked out once. Follows "Deribit: result of one unit of size".
 */
export function unitResult<V>(a: Algebra<V>, unit: VenueUnit<V>, contract: VenueContract<V>): UnitResult<V> {
  const { source, mark, open, option } = contract
  const shockOf = ({ price }: DeribitScenario<V>) => a.product(TERMS.openShock, [price, open], source.symbol)
  const movedOf = (shock: V) => a.sum(TERMS.moved, [a.one, shock], source.symbol)
  if (option !== null) {
    const result = optionResult(a, unit, contract, option)
    return (scenario) => result(movedOf(shockOf(scenario)), scenario.volatility)
  }
  return (scenario) => {
    const shock = shockOf(scenario)
    if (!unit.isInverse) return a.product(TERMS.linearResult, [mark, shock], source.symbol)
    return a.quotient(TERMS.coinResult, shock, movedOf(shock), source.symbol, unit.numeraire)
  }
}

function optionResult<V>(
  a: Algebra<V>,
  unit: VenueUnit<V>,
  contract: VenueContract<V>,
  { type, forward, strike, volatility }: VenueOption<V>,
): (moved: V, mode: VolatilityMode) => V {
  const { source, days } = contract
  const [K, years] = [a.toNumber(strike), a.toNumber(days) / 365]
  const valueAt = (F: V, v: V) => optionValue(type, a.toNumber(F), K, a.toNumber(v), years)
  const now = valueAt(forward, volatility)
  const shockedTo = memoize((mode: VolatilityMode) => shockedVolatility(a, unit, contract, volatility, mode))
  return (moved, mode) => {
    const shockedForward = a.product(TERMS.shockedForward, [forward, moved], source.symbol)
    const shocked = shockedTo(mode)
    return a.given(
      TERMS.optionResult,
      type === 'call' ? 'callChange' : 'putChange',
      valueAt(shockedForward, shocked) - now,
      () => [forward, strike, volatility, days, shockedForward, shocked],
      source.symbol,
    )
  }
}
