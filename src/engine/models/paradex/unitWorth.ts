import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { optionValue } from '@/engine/pricing/black76'
import type { VenueContract, VenueOption, VenueUnit } from '@/engine/venues/venueUnit'
import type { ParadexScenario } from './scenarios'
import { RESULT } from './sections'
import { scalingOf, shockedVolatility } from './shockedVolatility'

const TERMS = termsOf(RESULT, {
  moved: ['Price shock factor', 'ratio', 'One plus the price shock.'],
  shockedMark: ['Shocked mark price', 'USD/size', 'The mark price times one plus the price shock.'],
  shockedForward: ['Shocked forward price', 'USD/base', 'The forward price times one plus the price shock.'],
  shockedValue: ['Shocked value of the option', 'USD/size', 'What the option is worth after the shocks.'],
  gain: ['Gain of one before settlement', 'USD/size', 'What one is worth after the shocks less its price.'],
  result: ['Result of one', 'USD/size', 'The gain of one, as far as the settlement average is still open.'],
})

/** What one unit of size is worth in a scenario, USD. */
export type UnitWorth<V> = (scenario: ParadexScenario<V>) => V

/**
 * What one unit of size of a contract is worth in each scenario. The base of a result is a price, not the model's
 * value: a mark price off the model shows at zero shock. Follows "Paradex: result of one unit of size".
 */
export function unitWorth<V>(a: Algebra<V>, unit: VenueUnit<V>, contract: VenueContract<V>): UnitWorth<V> {
  const { source, mark, option } = contract
  const movedBy = (price: V) => a.sum(TERMS.moved, [a.one, price], source.symbol)
  if (option === null)
    return ({ price }) => a.product(TERMS.shockedMark, [mark, movedBy(price)], source.symbol)
  return optionWorth(a, unit, contract, option, movedBy)
}

function optionWorth<V>(
  a: Algebra<V>,
  unit: VenueUnit<V>,
  contract: VenueContract<V>,
  { type, forward, strike, volatility }: VenueOption<V>,
  movedBy: (price: V) => V,
): UnitWorth<V> {
  const { source, days } = contract
  const scaling = scalingOf(a, unit, contract)
  const [K, years] = [a.toNumber(strike), a.toNumber(days) / 365]
  const operation = type === 'call' ? 'callValue' : 'putValue'
  return ({ price, volatility: shock }) => {
    const F = a.product(TERMS.shockedForward, [forward, movedBy(price)], source.symbol)
    const v = shockedVolatility(a, unit, contract, volatility, scaling, shock)
    const value = optionValue(type, a.toNumber(F), K, a.toNumber(v), years)
    return a.given(TERMS.shockedValue, operation, value, () => [F, strike, v, days], source.symbol)
  }
}

/**
 * What one unit of size gains on a price, where it is worth so much: in the last half hour the result shrinks, not the
 * shock.
 */
export function resultOn<V>(
  a: Algebra<V>,
  { source, open, expiry }: VenueContract<V>,
  worth: V,
  price: V,
): V {
  const gain = a.difference(TERMS.gain, worth, price, source.symbol)
  return expiry === null ? gain : a.product(TERMS.result, [open, gain], source.symbol)
}
