import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { VenueHolding, VenueUnit } from '@/engine/venues/venueUnit'
import { contractDelta } from './contractDelta'
import { inNumeraire } from './inNumeraire'
import { DELTA_SHOCK } from './parameters'
import { COMPONENTS } from './sections'

const TERMS = termsOf(COMPONENTS, {
  deltaShock: ['Delta shock', 'USD', 'A reserve for large delta, which would be hard to close.', 12],
  charged: ['Delta shock in coin', 'coin', 'The delta that counts, without its sign, times its rate.', 12],
  longOptions: ['Delta of long options', 'coin', 'The deltas of all options held long, added.', 12],
  others: [
    'Delta of all other contracts',
    'coin',
    'The deltas of all contracts but long options, added.',
    12,
  ],
  together: ['Delta of all contracts', 'coin', 'The deltas of all contracts, added.', 12],
  shrunk: [
    'Delta with long options that shrink it',
    'coin',
    'Long options count where they shrink the delta of the others.',
    12,
  ],
  delta: [
    'Delta that counts',
    'coin',
    'The delta of the others, shrunk by long options, never beyond 0.',
    12,
  ],
  size: ['Delta that counts, without its sign', 'coin', 'The delta that counts, long or short.', 12],
  value: ['Value of the delta that counts', 'USD', 'The delta that counts times the index price.'],
  beyond: ['Value beyond the free delta', 'USD', 'The value of the delta less what is free.'],
  excessValue: ['Value that is charged', 'USD', 'The value beyond the free delta, never below 0.'],
  excess: ['Excess delta', 'coin', 'The value that is charged, by the index price.', 12],
  risingRate: ['Rate by excess', 'ratio', 'The excess delta times the rate per coin.'],
  rate: ['Rate on delta', 'ratio', 'The rate by excess, or the highest rate where that is less.'],
})

/**
 * What delta costs above the free amount: the more of it, the higher the rate, up to a highest one. In the unit's
 * numeraire. Follows "Deribit: components".
 */
export function deltaShock<V>(a: Algebra<V>, unit: VenueUnit<V>, held: readonly VenueHolding<V>[]): V {
  const { key, coin, index, factors } = unit
  const { increment, threshold, maximum } = factors.of(DELTA_SHOCK)
  const size = a.absolute(TERMS.size, countedDelta(a, unit, held), key, coin)
  const value = a.product(TERMS.value, [size, index], key)
  const beyond = a.difference(TERMS.beyond, value, threshold, key)
  const charged = a.maximum(TERMS.excessValue, [a.zero, beyond], key)
  const excess = a.quotient(TERMS.excess, charged, index, key, coin)
  const rising = a.product(TERMS.risingRate, [increment, excess], key)
  const rate = a.minimum(TERMS.rate, [rising, maximum], key)
  return inNumeraire(a, unit, TERMS.deltaShock, a.product(TERMS.charged, [rate, size], key, coin))
}

/** Long options shrink the delta of all other contracts and never turn it. */
function countedDelta<V>(a: Algebra<V>, { key, coin }: VenueUnit<V>, held: readonly VenueHolding<V>[]): V {
  const isLongOption = ({ contract, coins }: VenueHolding<V>) => contract.option !== null && a.sign(coins) > 0
  const deltas = (of: readonly VenueHolding<V>[]) => of.map((member) => contractDelta(a, member))
  const long = a.sum(TERMS.longOptions, deltas(held.filter(isLongOption)), key, coin)
  const others = a.sum(TERMS.others, deltas(held.filter((member) => !isLongOption(member))), key, coin)
  const together = a.sum(TERMS.together, [long, others], key, coin)
  if (a.sign(others) < 0) {
    const shrunk = a.maximum(TERMS.shrunk, [others, together], key, coin)
    return a.minimum(TERMS.delta, [a.zero, shrunk], key, coin)
  }
  const shrunk = a.minimum(TERMS.shrunk, [others, together], key, coin)
  return a.maximum(TERMS.delta, [a.zero, shrunk], key, coin)
}
