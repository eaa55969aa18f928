import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import { termsOf } from '@/engine/numbers/term'
import type { VenueUnit } from '@/engine/venues/venueUnit'
import { EXTENDED, SHOCKS } from './parameters'
import { RULE } from './rule'
import { SHOCKS_AND_SCENARIOS } from './sections'

const TERMS = termsOf(SHOCKS_AND_SCENARIOS, {
  step: ['Step of the price', 'ratio', 'How many steps the main table’s price lies from the unmoved one.'],
  stepped: ['Steps of the price range', 'ratio', 'The step of the price times the price range.'],
  price: ['Price shock', 'ratio', 'How far the scenario moves the price.', 12],
  whole: ['Weight of the main table', 'ratio', 'Results of the main table count in full.', 12],
  distance: ['Price shock without its sign', 'ratio', 'How far the price moves, up or down.'],
  rangeShare: [
    'Price range by price shock',
    'ratio',
    'What part of the extended price shock the price range is.',
  ],
  moved: ['Price after the shock', 'ratio', 'One plus the price shock.'],
  movedByRange: [
    'Price at the end of the range',
    'ratio',
    'One plus the price range, or less it where the price falls.',
  ],
  coinScale: [
    'Price after the shock by that at the end of the range',
    'ratio',
    'Brings what a coin is worth after the extended shock to what it is worth at the end of the price range.',
  ],
  weight: [
    'Weight of an extended result',
    'ratio',
    'The part of a result of the extended table that counts.',
    12,
  ],
})

/** What the volatility of options does in a scenario. */
export type VolatilityMode = 'down' | 'same' | 'up'

/** One entry of the main or the extended table. */
export interface DeribitScenario<V> {
  /** `x` */
  readonly price: V
  readonly volatility: VolatilityMode
  /** `w` */
  readonly weight: V
  /** True in the extended table, whose results are damped. */
  readonly isExtended: boolean
}

const MODES: readonly VolatilityMode[] = ['down', 'same', 'up']

/**
 * The main table (prices ascending, within each volatility down, same, up) and then the extended one (volatility up).
 * Follows "Deribit: shocks".
 */
export function scenarios<V>(a: Algebra<V>, unit: VenueUnit<V>): readonly DeribitScenario<V>[] {
  const { priceRange, buckets } = unit.factors.of(SHOCKS)
  const most = a.toNumber(buckets)
  const whole = a.leaf(TERMS.whole, new Decimal(1), RULE)
  const main = Array.from({ length: 2 * most + 1 }, (_, place) => {
    const step = a.leaf(TERMS.step, new Decimal(place - most), RULE)
    const price = a.quotient(TERMS.price, a.product(TERMS.stepped, [step, priceRange]), buckets)
    return MODES.map((volatility) => ({ price, volatility, weight: whole, isExtended: false }))
  })
  const extended = unit.factors.rows(EXTENDED, EXTENDED.key).map(({ value }) => {
    const price = value as V
    return { price, volatility: 'up', weight: weight(a, unit, price), isExtended: true } as const
  })
  return [...main.flat(), ...extended]
}

/**
 * What part of an extended result counts: as if the price had moved by the price range only, and in coin also for what
 * a coin is worth there. Follows "Deribit: result of one unit of size".
 */
function weight<V>(a: Algebra<V>, unit: VenueUnit<V>, price: V): V {
  const { priceRange, extendedFactor } = unit.factors.of(SHOCKS)
  const distance = a.absolute(TERMS.distance, price)
  const share = a.quotient(TERMS.rangeShare, priceRange, distance)
  if (!unit.isInverse) return a.product(TERMS.weight, [extendedFactor, share], unit.key)
  const moved = a.sum(TERMS.moved, [a.one, price])
  const scale = a.quotient(TERMS.coinScale, moved, priceAtRangeEnd(a, unit, price))
  return a.product(TERMS.weight, [extendedFactor, share, scale], unit.key)
}

/** One plus the price range with the sign of the price shock. */
export function priceAtRangeEnd<V>(a: Algebra<V>, { factors }: VenueUnit<V>, price: V): V {
  const { priceRange } = factors.of(SHOCKS)
  return a.sign(price) < 0
    ? a.difference(TERMS.movedByRange, a.one, priceRange)
    : a.sum(TERMS.movedByRange, [a.one, priceRange])
}
