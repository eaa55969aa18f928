import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { TERM_SCALING } from '@/engine/venues/termParameters'
import { termScaling } from '@/engine/venues/termScaling'
import type { VenueContract, VenueUnit } from '@/engine/venues/venueUnit'
import { VOLATILITY } from './parameters'
import { RULE } from './rule'
import type { VolatilityMode } from './scenarios'
import { SHOCKS_AND_SCENARIOS } from './sections'

const TERMS = termsOf(SHOCKS_AND_SCENARIOS, {
  ...TERM_SCALING,
  raisedFactor: ['Rise of volatility', 'ratio', 'One plus the scaled volatility shock.'],
  loweredFactor: ['Fall of volatility', 'ratio', 'One less the scaled volatility shock.'],
  keptFactor: ['Volatility that is left', 'ratio', 'One less the scaled volatility shock, never below 0.'],
  raised: ['Raised volatility', 'a year', 'The volatility times its rise.'],
  shockedUp: [
    'Volatility after a rise',
    'a year',
    'The raised volatility, or the least one where that is more.',
  ],
  shockedDown: ['Volatility after a fall', 'a year', 'The volatility times what is left of it.'],
})

/** `v'`: the volatility of an option in a scenario. Follows "Deribit: shocks". */
export function shockedVolatility<V>(
  a: Algebra<V>,
  unit: VenueUnit<V>,
  { source: { symbol }, days }: VenueContract<V>,
  volatility: V,
  mode: VolatilityMode,
): V {
  if (mode === 'same') return volatility
  const parameters = unit.factors.of(VOLATILITY)
  const { up, down, minimumUp } = parameters
  const isShort = (_days: V, counted: V, pivot: V) => a.compare(counted, pivot) < 0
  const scaling = termScaling(a, TERMS, RULE, parameters, days, symbol, isShort)
  const shock = a.product(TERMS.scaledShock, [mode === 'up' ? up : down, scaling], symbol)
  if (mode === 'up') {
    const factor = a.sum(TERMS.raisedFactor, [a.one, shock], symbol)
    const raised = a.product(TERMS.raised, [volatility, factor], symbol)
    return a.maximum(TERMS.shockedUp, [minimumUp, raised], symbol)
  }
  const left = a.difference(TERMS.loweredFactor, a.one, shock, symbol)
  const kept = a.maximum(TERMS.keptFactor, [a.zero, left], symbol)
  return a.product(TERMS.shockedDown, [volatility, kept], symbol)
}
