import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { optionValue } from '@/engine/pricing/black76'
import type { VenueContract, VenueOption, VenueUnit } from '@/engine/venues/venueUnit'
import type { DeribitScenario } from './scenarios'
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

/**
 * What one coin of a contract gains in a scenario: an inverse one in coin, the others in USD.
 * Follows "Deribit: result of one unit of size".
 */
export function unitResult<V>(
  a: Algebra<V>,
  unit: VenueUnit<V>,
  contract: VenueContract<V>,
  scenario: DeribitScenario<V>,
): V {
  const { source, mark, open, option } = contract
  const shock = a.product(TERMS.openShock, [scenario.price, open], source.symbol)
  if (option === null && !unit.isInverse) return a.product(TERMS.linearResult, [mark, shock], source.symbol)
  const moved = a.sum(TERMS.moved, [a.one, shock], source.symbol)
  if (option === null) return a.quotient(TERMS.coinResult, shock, moved, source.symbol, unit.numeraire)
  return optionResult(a, unit, contract, option, scenario, moved)
}

function optionResult<V>(
  a: Algebra<V>,
  unit: VenueUnit<V>,
  contract: VenueContract<V>,
  { type, forward, strike, volatility }: VenueOption<V>,
  { volatility: mode }: DeribitScenario<V>,
  moved: V,
): V {
  const { source, days } = contract
  const shockedForward = a.product(TERMS.shockedForward, [forward, moved], source.symbol)
  const shocked = shockedVolatility(a, unit, contract, volatility, mode)
  const [K, years] = [a.toNumber(strike), a.toNumber(days) / 365]
  const valueAt = (F: V, v: V) => optionValue(type, a.toNumber(F), K, a.toNumber(v), years)
  return a.given(
    TERMS.optionResult,
    type === 'call' ? 'callChange' : 'putChange',
    valueAt(shockedForward, shocked) - valueAt(forward, volatility),
    () => [forward, strike, volatility, days, shockedForward, shocked],
    source.symbol,
  )
}
