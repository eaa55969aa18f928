import type { MarginModel } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Rulebook, UnitParameters } from '@/engine/portfolio/rulebook'
import { type Shocks, shocksOf } from '@/engine/stress/stressGrid'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { type ParameterValues, parameterValues } from './parameterValues'

/** What the rulebook says of a unit, whatever the market does. */
export interface UnitRules<V> {
  readonly factors: ParameterValues<V>
  readonly shocks: Shocks<V>
}

/** The rules of the unit of `base`: the same as long as the rulebook is. */
export function unitRules<V>(a: Algebra<V>, rulebook: Rulebook, base: string): UnitRules<V> {
  return rulesOf(rulebook.unit(base), a, rulebook.model, base)
}

const rulesOf = memoizeLast(
  <V>(from: UnitParameters, a: Algebra<V>, model: MarginModel, base: string): UnitRules<V> => {
    const its = parameterValues(a, from, base)
    return { factors: its, shocks: shocksOf(a, model, its) }
  },
)
