import type { Algebra } from '@/engine/figure/algebra'
import type { Rulebook } from '@/engine/model/rulebook'
import { type Shocks, shocksOf } from '@/engine/stress/grid'
import { type Factors, factors } from './factors'

/** What the rulebook says of a unit, whatever the market does. */
export interface UnitRules<V> {
  readonly factors: Factors<V>
  readonly shocks: Shocks<V>
}

/** The rules of the unit of `base`. */
export function unitRules<V>(a: Algebra<V>, rulebook: Rulebook, base: string): UnitRules<V> {
  const its = factors(a, rulebook.unit(base), base)
  return { factors: its, shocks: shocksOf(a, rulebook.model, its) }
}
