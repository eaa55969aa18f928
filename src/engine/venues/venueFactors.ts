import { parameter, parametersOf } from '@/engine/margin/parameterValues'
import type { NumberGroup, ParameterGroup } from '@/engine/models/parameterTable'
import type { Algebra } from '@/engine/numbers/algebra'
import type { ListedRow, VenueRulebook, VenueUnitParameters } from '@/engine/portfolio/venueRulebook'
import { memoize } from '@/engine/util/memoize'
import type { VenueFactors } from './venueUnit'

/** A coin's parameters as values of the algebra, with their sources. Follows venues, "Rulebooks". */
export function venueFactors<V>(
  a: Algebra<V>,
  rulebook: VenueRulebook,
  parameters: VenueUnitParameters,
  coin: string,
): VenueFactors<V> {
  const numbers = memoize((group: NumberGroup) => parametersOf(a, group, parameters.of(group), coin))
  const ofAccount = memoize((group: NumberGroup) => parametersOf(a, group, rulebook.of(group)))
  return {
    of: <Key extends string>(group: NumberGroup<Key>) => numbers(group) as Readonly<Record<Key, V>>,
    ofAccount: <Key extends string>(group: NumberGroup<Key>) => ofAccount(group) as Readonly<Record<Key, V>>,
    rows: (group, key) => parameters.rows(group, key).map((row) => listed(a, group, key, row, coin)),
  }
}

function listed<V>(
  a: Algebra<V>,
  { rows }: ParameterGroup,
  key: string,
  row: ListedRow,
  coin: string,
): Readonly<Record<string, V | string>> {
  const fields = rows[key]?.list?.fields ?? {}
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const field = fields[name]
      if (typeof value === 'string' || field === undefined || !('term' in field))
        return [name, value as string]
      return [name, parameter(a, field.term, value, coin)]
    }),
  )
}
