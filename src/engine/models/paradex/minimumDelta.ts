import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { optionDelta } from '@/engine/venues/optionDelta'
import type { VenueContract, VenuePortfolio, VenueUnit } from '@/engine/venues/venueUnit'
import { DELTA } from './parameters'
import { MINIMUM_DELTA } from './sections'

const TERMS = termsOf(MINIMUM_DELTA, {
  markDelta: ['Delta of one', 'base/size', 'The mark price by the index price.'],
  forwardDelta: ['Delta of one to its forward price', 'base/size', 'How many coins the option moves like.'],
  carried: ['Delta to the forward price, as value', 'USD/size', 'The delta times the forward price.'],
  optionDelta: [
    'Delta of one option',
    'base/size',
    'The delta to the forward price, told in the index price.',
  ],
  contractDelta: ['Delta of a contract', 'coin', 'Net size times the delta of one.'],
  orderDelta: ['Delta of an order', 'coin', 'Size times the delta of one.'],
  shortDelta: ['Delta held short', 'coin', 'The negative deltas without their sign.'],
  heldLong: ['Long delta', 'coin', 'The positive deltas of all contracts, added.'],
  heldShort: ['Short delta', 'coin', 'The negative deltas of all contracts without their sign, added.'],
  long: ['Long delta with orders', 'coin', 'Long delta and that of all orders that add some.'],
  short: ['Short delta with orders', 'coin', 'Short delta and that of all orders that take some.'],
  longest: ['Net delta if all long orders fill', 'coin', 'Long delta with orders less short delta.'],
  shortest: ['Net delta if all short orders fill', 'coin', 'Short delta with orders less long delta.'],
  net: ['Net delta', 'coin', 'The larger of what orders of one side could make of it, never below 0.'],
  larger: ['Larger side', 'coin', 'Long or short delta with orders, whichever is more.'],
  rest: ['Larger side less net delta', 'coin', 'What of the larger side is not net.'],
  hedged: ['Hedged delta', 'coin', 'Delta that other delta offsets, never below 0.'],
  onNet: ['Required of net delta', 'coin', 'The net delta times its rate.'],
  onHedged: ['Required of hedged delta', 'coin', 'The hedged delta times its rate.'],
  required: ['Required delta', 'coin', 'What is required of net and of hedged delta, added.'],
  minimumDelta: ['Minimum delta', 'USD', 'The required delta at the index price.'],
})

/**
 * What is required of delta at least, USD; orders count on the side where they make it larger. Follows "Paradex:
 * minimum delta".
 */
export function minimumDelta<V>(
  a: Algebra<V>,
  unit: VenueUnit<V>,
  { holdings, orders }: VenuePortfolio<V>,
): V {
  const { key, coin, index, factors } = unit
  const { unhedged, hedged } = factors.of(DELTA)
  const held = holdings.map(({ contract, coins }) =>
    a.product(TERMS.contractDelta, [coins, deltaOf(a, unit, contract)], contract.source.symbol, coin),
  )
  const ordered = orders.map(({ contract, coins, symbol }) =>
    a.product(TERMS.orderDelta, [coins, deltaOf(a, unit, contract)], symbol, coin),
  )
  const longOf = (deltas: readonly V[]) => deltas.filter((delta) => a.sign(delta) > 0)
  const shortOf = (deltas: readonly V[]) =>
    deltas.flatMap((delta) => (a.sign(delta) < 0 ? [a.negation(TERMS.shortDelta, delta, key, coin)] : []))
  const heldLong = a.sum(TERMS.heldLong, longOf(held), key, coin)
  const heldShort = a.sum(TERMS.heldShort, shortOf(held), key, coin)
  const long = a.sum(TERMS.long, [heldLong, ...longOf(ordered)], key, coin)
  const short = a.sum(TERMS.short, [heldShort, ...shortOf(ordered)], key, coin)
  const longest = a.difference(TERMS.longest, long, heldShort, key, coin)
  const shortest = a.difference(TERMS.shortest, short, heldLong, key, coin)
  const net = a.maximum(TERMS.net, [a.zero, longest, shortest], key, coin)
  const larger = a.maximum(TERMS.larger, [long, short], key, coin)
  const rest = a.difference(TERMS.rest, larger, net, key, coin)
  const offset = a.maximum(TERMS.hedged, [a.zero, rest], key, coin)
  const onNet = a.product(TERMS.onNet, [unhedged, net], key, coin)
  const onHedged = a.product(TERMS.onHedged, [hedged, offset], key, coin)
  const required = a.sum(TERMS.required, [onNet, onHedged], key, coin)
  return a.product(TERMS.minimumDelta, [required, index], key)
}

/** How many coins one unit of size moves like, as the index price moves. */
function deltaOf<V>(a: Algebra<V>, { coin, index }: VenueUnit<V>, contract: VenueContract<V>): V {
  const { source, mark, option } = contract
  if (option === null) return a.quotient(TERMS.markDelta, mark, index, source.symbol, coin)
  const toForward = optionDelta(a, TERMS.forwardDelta, contract, option)
  const carried = a.product(TERMS.carried, [toForward, option.forward], source.symbol)
  return a.quotient(TERMS.optionDelta, carried, index, source.symbol, coin)
}
