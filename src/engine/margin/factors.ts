import type { Algebra } from '@/engine/figure/algebra'
import type { Term } from '@/engine/figure/term'
import type { Parameter, UnitParameters } from '@/engine/model/rulebook'
import type { NumberGroup } from '@/engine/models/parameterTable'
import { CONTINGENCY, INITIAL, STRESS } from '@/engine/models/uta/parameters'

/** A unit's parameters as values of the algebra. */
export interface Factors<V> {
  readonly stress: Readonly<Record<Exclude<keyof UnitParameters['stress'], 'priceSteps'>, V>> & {
    readonly priceSteps: number
  }
  readonly contingency: Readonly<Record<keyof UnitParameters['contingency'], V>>
  readonly imFactor: V
  readonly spotHedge: boolean
}

/** A rulebook's parameter as a value of the algebra, with its source. */
export function parameter<V>(a: Algebra<V>, term: Term, from: Parameter, of?: string): V {
  const { value, path, source, overridden } = from
  return a.leaf(
    term,
    value,
    { kind: 'parameter', path, origin: source.kind, note: source.note, overridden },
    of,
  )
}

/** The parameters of a group as values of the algebra. */
export function parametersOf<V, Key extends string>(
  a: Algebra<V>,
  { terms }: NumberGroup<Key>,
  values: Readonly<Record<Key, Parameter>>,
  of?: string,
): Readonly<Record<Key, V>> {
  const all = (Object.entries<Term>(terms) as [Key, Term][]).map(([key, term]) => {
    return [key, parameter(a, term, values[key], of)]
  })
  return Object.fromEntries(all) as Record<Key, V>
}

/** The parameters of one unit. */
export function factors<V>(a: Algebra<V>, from: UnitParameters, base: string): Factors<V> {
  return {
    stress: {
      ...parametersOf(a, STRESS, from.stress, base),
      // How many there are is no value of a formula.
      priceSteps: from.stress.priceSteps.value.toNumber(),
    },
    contingency: parametersOf(a, CONTINGENCY, from.contingency, base),
    ...parametersOf(a, INITIAL, from, base),
    spotHedge: from.spotHedge,
  }
}
