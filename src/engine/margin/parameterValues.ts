import type { NumberGroup } from '@/engine/models/parameterTable'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Term } from '@/engine/numbers/term'
import type { Parameter, UnitParameters } from '@/engine/portfolio/rulebook'
import { memoize } from '@/engine/util/memoize'
import { memoizeLast } from '@/engine/util/memoizeLast'

/** A unit's parameters as values of the algebra: which there are says the model's table. */
export interface ParameterValues<V> {
  /** The numbers of one of the table's groups, by their keys. */
  readonly of: <Key extends string>(group: NumberGroup<Key>) => Readonly<Record<Key, V>>
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
  group: NumberGroup<Key>,
  values: Readonly<Record<Key, Parameter>>,
  of?: string,
): Readonly<Record<Key, V>> {
  return valuesOf(values, a, group, of) as Record<Key, V>
}

const valuesOf = memoizeLast(
  <V>(
    values: Readonly<Record<string, Parameter>>,
    a: Algebra<V>,
    { terms }: NumberGroup<string>,
    of: string | undefined,
  ): Readonly<Record<string, V>> => {
    const all = Object.entries<Term>(terms).map(([key, term]) => {
      return [key, parameter(a, term, values[key] as Parameter, of)] as const
    })
    return Object.fromEntries(all)
  },
)

/** The parameters of one unit. */
export function parameterValues<V>(a: Algebra<V>, from: UnitParameters, base: string): ParameterValues<V> {
  const numbers = memoize((group: NumberGroup) => parametersOf(a, group, from.of(group), base))
  return {
    of: <Key extends string>(group: NumberGroup<Key>) => numbers(group) as Readonly<Record<Key, V>>,
  }
}
