import type { VenueScenario } from '@/engine/models/venueModel'
import type { VenueUnit } from '@/engine/venues/venueUnit'
import { SCENARIOS } from './parameters'

/** A scenario whose volatility shock is a number. */
export interface ParadexScenario<V> extends VenueScenario<V> {
  readonly volatility: V
}

/** The scenarios of a unit, as its rulebook lists them. Follows "Paradex: scan risk". */
export function scenarios<V>({ factors }: VenueUnit<V>): readonly ParadexScenario<V>[] {
  return factors.rows(SCENARIOS, SCENARIOS.key).map((row) => {
    const { price, volatility, weight } = row as Readonly<Record<string, V>>
    if (price === undefined || volatility === undefined || weight === undefined)
      throw new RangeError('a scenario is not whole')
    return { price, volatility, weight }
  })
}
