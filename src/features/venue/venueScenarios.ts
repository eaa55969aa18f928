import { toldScenarios } from '@/models/toldScenarios'
import { compare } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { capitalised } from '@/ui/letterCase'
import { scenarioOf, shortVolatility } from '@/words/venueScenario'
import type { ChosenVenueUnit } from './venueView'

type Printed = ChosenVenueUnit['unit']['scenarios'][number]

/** A scenario of a venue's unit. */
export interface VenueScenarioRow extends Printed {
  /** Its place in the statement. */
  readonly place: number
  /** `BTC up 18 %, volatility up`. */
  readonly words: string
  /** `Up`, `The smile tilted`: in a column that is called volatility. */
  readonly volatilityWords: string
  readonly isWorst: boolean
}

/** The scenarios, the worst result first; the one that decides is marked, where it loses. */
export function venueScenarios({ model, name, unit }: ChosenVenueUnit): readonly VenueScenarioRow[] {
  const { worst } = unit
  const decider = unit.scenarios.findIndex(
    ({ price, volatility }) => price === worst?.price && volatility === worst.volatility,
  )
  return unit.scenarios
    .map((scenario, place) => {
      return {
        ...scenario,
        place,
        words: scenarioOf(model, name, scenario),
        volatilityWords: capitalised(shortVolatility(model, scenario.volatility)),
        isWorst: worst !== null && place === decider,
      }
    })
    .toSorted((one, other) => Number(other.isWorst) - Number(one.isWorst) || compare(one.pnl, other.pnl))
}

/** What of the scenarios is worth a column: what is the same everywhere says nothing. */
export function toldOf(rows: readonly VenueScenarioRow[]) {
  return {
    ...toldScenarios(rows),
    gains: rows.some(({ pnl }) => signOf(pnl) > 0),
  }
}
