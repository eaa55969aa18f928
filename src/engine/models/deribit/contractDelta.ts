import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { optionDelta } from '@/engine/venues/optionDelta'
import type { VenueHolding } from '@/engine/venues/venueUnit'
import { COMPONENTS } from './sections'

const TERMS = termsOf(COMPONENTS, {
  optionDelta: ['Delta of one option', 'base/size', 'How many coins the option moves like.'],
  contractDelta: ['Delta of a contract', 'coin', 'Net size, of options times the delta of one.', 12],
})

/** What is held of a contract as so many coins that move alike. Follows "Deribit: components". */
export function contractDelta<V>(a: Algebra<V>, { contract, coins }: VenueHolding<V>): V {
  const { source, option } = contract
  const factors = option === null ? [coins] : [coins, optionDelta(a, TERMS.optionDelta, contract, option)]
  return a.product(TERMS.contractDelta, factors, source.symbol, source.base)
}
