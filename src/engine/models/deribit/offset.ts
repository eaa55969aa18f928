import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { VenueUnit } from '@/engine/venues/venueUnit'
import { currencyNumbers } from './currencyNumbers'
import { SHOCKS } from './parameters'
import { type DeribitScenario, priceAtRangeEnd } from './scenarios'
import { OFFSET } from './sections'

const TERMS = termsOf(OFFSET, {
  keptGain: ['Share of the gain', 'USD', 'The gain of the scenario times the share of a gain.', 12],
  moved: ['Price after the shock', 'ratio', 'One plus the price shock.'],
  movedIndex: ['Index price after the shock', 'USD/coin', 'The index price times one plus the price shock.'],
  limitInCoin: [
    'Most of a gain, in coin',
    'coin',
    'The limit of gains at the index price after the shock.',
    12,
  ],
  limitedGain: ['Gain that is kept', 'USD', 'The share of the gain, or the limit where that is less.', 12],
  distance: ['Price shock without its sign', 'ratio', 'How far the price moves, up or down.'],
  ranges: ['Price ranges', 'ratio', 'How many price ranges the shock is.'],
  rangesBeyond: ['Price ranges beyond the first', 'ratio', 'The price ranges of the shock less one.'],
  rangesDamped: ['Price ranges that are damped', 'ratio', 'Price ranges beyond the first, never below 0.'],
  damping: ['Damping', 'USD', 'By how much the result is moved towards 0.', 12],
  rangeEnd: [
    'Index price at the end of the range',
    'USD/coin',
    'The index price after a move by the price range.',
  ],
  dampingUsd: ['Damping in USD', 'USD', 'The dampener times the price ranges beyond the first.'],
  towardsZero: ['Result moved towards 0', 'USD', 'The result less its damping, whatever sign that has.', 12],
  damped: ['Damped result', 'USD', 'The result moved towards 0 by the damping, never beyond 0.', 12],
})

/**
 * A scenario's result as the venue counts it (`pnl`), from the weighted result of all contracts: gains count in part
 * and up to a limit; far results are moved towards 0. In the unit's numeraire. Follows "Deribit: offset and dampener".
 */
export function countedResult<V>(
  a: Algebra<V>,
  unit: VenueUnit<V>,
  scenario: DeribitScenario<V>,
  beforeOffset: V,
): V {
  const kept = a.sign(beforeOffset) > 0 ? keptGain(a, unit, scenario, beforeOffset) : beforeOffset
  return scenario.isExtended ? dampened(a, unit, scenario, kept) : kept
}

function keptGain<V>(a: Algebra<V>, unit: VenueUnit<V>, { price }: DeribitScenario<V>, gain: V): V {
  const { key, numeraire, index, isInverse } = unit
  const { gainShare, gainLimit } = currencyNumbers(unit)
  const share = a.product(TERMS.keptGain, [gain, gainShare], key, numeraire)
  if (!isInverse) return a.minimum(TERMS.limitedGain, [share, gainLimit], key, numeraire)
  const movedIndex = a.product(TERMS.movedIndex, [index, a.sum(TERMS.moved, [a.one, price])], key)
  const limit = a.quotient(TERMS.limitInCoin, gainLimit, movedIndex, key, numeraire)
  return a.minimum(TERMS.limitedGain, [share, limit], key, numeraire)
}

function dampened<V>(a: Algebra<V>, unit: VenueUnit<V>, scenario: DeribitScenario<V>, result: V): V {
  const { key, numeraire } = unit
  const sign = a.sign(result)
  if (sign === 0) return result
  const damping = dampingOf(a, unit, scenario.price)
  if (sign < 0) {
    const moved = a.sum(TERMS.towardsZero, [result, damping], key, numeraire)
    return a.minimum(TERMS.damped, [a.zero, moved], key, numeraire)
  }
  const moved = a.difference(TERMS.towardsZero, result, damping, key, numeraire)
  return a.maximum(TERMS.damped, [a.zero, moved], key, numeraire)
}

/** By how much results at a price shock of the extended table are moved towards 0. */
function dampingOf<V>(a: Algebra<V>, unit: VenueUnit<V>, price: V): V {
  const { key, numeraire, index, isInverse, factors } = unit
  const { dampener } = currencyNumbers(unit)
  const distance = a.absolute(TERMS.distance, price)
  const ranges = a.quotient(TERMS.ranges, distance, factors.of(SHOCKS).priceRange)
  const beyond = a.difference(TERMS.rangesBeyond, ranges, a.one)
  const counted = a.maximum(TERMS.rangesDamped, [a.zero, beyond])
  if (!isInverse) return a.product(TERMS.damping, [counted, dampener], key, numeraire)
  const usd = a.product(TERMS.dampingUsd, [counted, dampener], key)
  const rangeEnd = a.product(TERMS.rangeEnd, [index, priceAtRangeEnd(a, unit, price)], key)
  return a.quotient(TERMS.damping, usd, rangeEnd, key, numeraire)
}
