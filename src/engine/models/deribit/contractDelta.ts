import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { optionGreeks } from '@/engine/pricing/greeks'
import type { VenueContract, VenueHolding, VenueOption } from '@/engine/venues/venueUnit'
import { COMPONENTS } from './sections'

const TERMS = termsOf(COMPONENTS, {
  optionDelta: ['Delta of one option', 'base/size', 'How many coins the option moves like.'],
  contractDelta: ['Delta of a contract', 'coin', 'Net size, of options times the delta of one.', 12],
})

/** What is held of a contract as so many coins that move alike. Follows "Deribit: components". */
export function contractDelta<V>(a: Algebra<V>, { contract, coins }: VenueHolding<V>): V {
  const { source, option } = contract
  const factors = option === null ? [coins] : [coins, optionDelta(a, contract, option)]
  return a.product(TERMS.contractDelta, factors, source.symbol, source.base)
}

function optionDelta<V>(
  a: Algebra<V>,
  { source, days }: VenueContract<V>,
  { type, forward, strike, volatility }: VenueOption<V>,
): V {
  const inputs = [forward, strike, volatility, days]
  const [F, K, v, left] = inputs.map(a.toNumber) as [number, number, number, number]
  const { delta } = optionGreeks(type, F, K, v, left / 365)
  const operation = type === 'call' ? 'callDelta' : 'putDelta'
  return a.given(TERMS.optionDelta, operation, delta, () => inputs, source.symbol, source.base)
}
