import type { Algebra } from '@/engine/numbers/algebra'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import { type Shocks, shocksOf } from '@/engine/stress/stressGrid'
import { type ParameterValues, parameterValues } from './parameterValues'

/** What the rulebook says of a unit, whatever the market does. */
export interface UnitRules<V> {
  readonly factors: ParameterValues<V>
  readonly shocks: Shocks<V>
}

/** The rules of the unit of `base`. */
export function unitRules<V>(a: Algebra<V>, rulebook: Rulebook, base: string): UnitRules<V> {
  const its = parameterValues(a, rulebook.unit(base), base)
  return { factors: its, shocks: shocksOf(a, rulebook.model, its) }
}
