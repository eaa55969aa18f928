import { type NumberGroup, type ParameterGroup, patternOf } from '@/engine/models/parameterTable'
import type { Parameter } from '@/engine/portfolio/rulebook'
import type { ListedRow, VenueRulebook, VenueUnitParameters } from '@/engine/portfolio/venueRulebook'
import { memoize } from '@/engine/util/memoize'
import type { Readings } from './readParameters'

type Title = Pick<VenueRulebook, 'id' | 'name' | 'date' | 'model'>

/** The rulebook that these readings make: they are complete, that is checked. */
export function buildVenueRulebook(title: Title, { parameters, lists, texts }: Readings): VenueRulebook {
  const coins = new Set(
    [...parameters.keys()].flatMap((path) => {
      const [first, coin] = path.split('.')
      return first === 'units' && coin !== undefined ? [coin] : []
    }),
  )

  function unitOf(coin: string): VenueUnitParameters {
    const numbers = memoize((group: ParameterGroup) =>
      Object.fromEntries(
        Object.keys(group.rows).map((key) => [key, at<Parameter>(parameters, group, key, coin)]),
      ),
    )
    return {
      of: <Key extends string>(group: NumberGroup<Key>) => numbers(group) as Readonly<Record<Key, Parameter>>,
      has: (group) => Object.keys(group.rows).every((key) => isThere(group, key, coin)),
      rows: (group, key) => at<readonly ListedRow[]>(lists, group, key, coin),
      text: (group, key) => at<string>(texts, group, key, coin),
    }
  }

  function isThere(group: ParameterGroup, key: string, coin: string): boolean {
    const path = placeOf(group, key, coin)
    return parameters.has(path) || lists.has(path) || texts.has(path)
  }

  const unit = memoize(unitOf)
  return { ...title, unit: (coin) => (coins.has(coin) ? unit(coin) : null), of: unit('').of }
}

function placeOf(group: ParameterGroup, key: string, coin: string): string {
  return patternOf(group, key).replace('*', () => coin)
}

function at<T>(readings: ReadonlyMap<string, T>, group: ParameterGroup, key: string, coin: string): T {
  const value = readings.get(placeOf(group, key, coin))
  // The outline lists every parameter and was read without a fault: only a slip in the model can come here.
  if (value === undefined) throw new Error(`the rulebook has no ${placeOf(group, key, coin)}`)
  return value
}
