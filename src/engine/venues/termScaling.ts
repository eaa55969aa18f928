import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import { power } from '@/engine/numbers/functions'
import type { Source } from '@/engine/numbers/source'
import type { Term } from '@/engine/numbers/term'

/** The time to expiry at which volatility shocks count in full, in days. */
const PIVOT_DAYS = 30

interface Terms {
  readonly pivot: Term
  readonly countedDays: Term
  readonly nearness: Term
  readonly termScaling: Term
}

interface Parameters<V> {
  readonly floorDays: V
  readonly shortPower: V
  readonly longPower: V
}

/**
 * `k`: what a volatility shock is multiplied by, 30 days by days to expiry to a power: above 1 near expiry, below 1 far
 * away. `isShort` says which of the two powers it is, by the days, those that count and the 30.
 * Follows venues, the sections of volatility shocks.
 */
export function termScaling<V>(
  a: Algebra<V>,
  terms: Terms,
  rule: Source,
  { floorDays, shortPower, longPower }: Parameters<V>,
  days: V,
  of: string,
  isShort: (days: V, counted: V, pivot: V) => boolean,
): V {
  const pivot = a.leaf(terms.pivot, new Decimal(PIVOT_DAYS), rule)
  const counted = a.maximum(terms.countedDays, [floorDays, days], of)
  const nearness = a.quotient(terms.nearness, pivot, counted, of)
  const exponent = isShort(days, counted, pivot) ? shortPower : longPower
  return power(a, terms.termScaling, nearness, exponent, of)
}
