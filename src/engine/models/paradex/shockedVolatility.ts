import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { TERM_SCALING } from '@/engine/venues/termParameters'
import { termScaling } from '@/engine/venues/termScaling'
import type { VenueContract, VenueUnit } from '@/engine/venues/venueUnit'
import { VOLATILITY } from './parameters'
import { RULE } from './rule'
import { VOLATILITY_SHOCKS } from './sections'

const TERMS = termsOf(VOLATILITY_SHOCKS, {
  ...TERM_SCALING,
  factor: ['Volatility shock factor', 'ratio', 'One plus the scaled volatility shock.'],
  moved: ['Moved volatility', 'a year', 'The volatility times its shock factor.'],
  notNegative: ['Volatility after the shock', 'a year', 'The moved volatility, never below 0.'],
  shocked: [
    'Volatility after a rise',
    'a year',
    'The moved volatility, or the least one where that is more.',
  ],
})

/** `v'`: the volatility of an option after a shock, a year. Follows "Paradex: volatility". */
export function shockedVolatility<V>(
  a: Algebra<V>,
  { factors }: VenueUnit<V>,
  { source: { symbol } }: VenueContract<V>,
  volatility: V,
  scaling: V,
  shock: V,
): V {
  const scaled = a.product(TERMS.scaledShock, [shock, scaling], symbol)
  const factor = a.sum(TERMS.factor, [a.one, scaled], symbol)
  const moved = a.product(TERMS.moved, [volatility, factor], symbol)
  if (a.sign(shock) <= 0) return a.maximum(TERMS.notNegative, [a.zero, moved], symbol)
  const { minimumUp } = factors.of(VOLATILITY)
  return a.maximum(TERMS.shocked, [minimumUp, moved], symbol)
}

/** `k`: above 1 within the last 30 days, below 1 before. Follows "Paradex: volatility". */
export function scalingOf<V>(
  a: Algebra<V>,
  { factors }: VenueUnit<V>,
  { source: { symbol }, days }: VenueContract<V>,
): V {
  const isShort = (left: V, _counted: V, pivot: V) => a.compare(left, pivot) < 0
  return termScaling(a, TERMS, RULE, factors.of(VOLATILITY), days, symbol, isShort)
}
