import type { ParameterValues } from '@/engine/margin/parameterValues'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { termScaling } from '@/engine/venues/termScaling'
import { VOLATILITY } from './parameters'
import { type Tilts, tilts } from './tilts'

const TERMS = termsOf('Derive: shocked volatility', {
  pivot: [
    'Days at which shocks count in full',
    'days',
    'Volatility shocks are unscaled at 30 days to expiry.',
  ],
  countedDays: ['Days that count', 'days', 'Days to expiry, or the fewest that count.'],
  daysRatio: ['30 days by days', 'ratio', '30 days by the days that count.'],
  scaling: [
    'Term scaling',
    'ratio',
    'How much of the volatility shock reaches this expiry: more near expiry, less far away.',
  ],
  rise: ['Scaled rise', 'ratio', 'The volatility shock up, scaled by term.'],
  riseFactor: ['Rise factor', 'ratio', 'One plus the scaled rise.'],
  fall: ['Scaled fall', 'ratio', 'The volatility shock down, scaled by term.'],
  fallLeaves: ['What the fall leaves', 'ratio', 'One less the scaled fall.'],
  fallFactor: ['Fall factor', 'ratio', 'One less the scaled fall, never below 0.'],
})
const RULE = { kind: 'rule', note: 'volatility shocks are unscaled at 30 days' } as const

/** What the scenarios do to the volatilities of one expiry. */
export interface VolatilityShocks<V> {
  /** What a volatility is multiplied by where it rises, and its least value then. */
  readonly up: V
  readonly minimumUp: V
  /** What it is multiplied by where it falls. */
  readonly down: V
  readonly tilts: Tilts<V>
}

/** The volatility shocks of an expiry, ratios. Follows "Derive: portfolio margin 2", "Shocked volatility". */
export function volatilityShocks<V>(
  a: Algebra<V>,
  factors: ParameterValues<V>,
  name: string,
  days: V,
  years: V,
): VolatilityShocks<V> {
  const parameters = factors.of(VOLATILITY)
  const { up, down, minimumUp } = parameters
  const terms = { ...TERMS, nearness: TERMS.daysRatio, termScaling: TERMS.scaling }
  const isShort = (left: V, _counted: V, pivot: V) => a.compare(left, pivot) <= 0
  const scaling = termScaling(a, terms, RULE, parameters, days, name, isShort)
  const rise = a.product(TERMS.rise, [up, scaling], name)
  const fall = a.product(TERMS.fall, [down, scaling], name)
  const leaves = a.difference(TERMS.fallLeaves, a.one, fall, name)
  return {
    up: a.sum(TERMS.riseFactor, [a.one, rise], name),
    minimumUp,
    down: a.maximum(TERMS.fallFactor, [a.zero, leaves], name),
    tilts: tilts(a, factors, name, years),
  }
}
