import type { VenueDetailAnswer } from '@/engine/venues/venueDetail'
import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import { venueUnitName } from '@/models/venueUnitName'
import { useView } from '@/state/view/viewStore'
import { largestUnit } from '@/words/largestUnit'
import { coinOf } from '@/words/venueScenario'

/** What the book needs at a venue, as its tabs show it. */
export interface VenueView extends VenueDetailAnswer {
  /** The id of the venue's model. */
  readonly model: string
  /** Newer figures are on their way. */
  readonly stale: boolean
  /** They have been for so long that it is to be seen. */
  readonly late: boolean
}

/** A unit of the venue that is looked at. */
export interface ChosenVenueUnit extends VenueView {
  /** Its key: `BTC`, `BTC_USDC`. */
  readonly name: string
  /** As it is said: `BTC`, `BTC USDC`. */
  readonly called: string
  readonly coin: string
  readonly unit: VenueUnitStatement
}

/** The unit with this key, else the first of this coin, else the one that needs most; null where the venue has none. */
export function unitIn(view: VenueView, wanted: string | null): ChosenVenueUnit | null {
  const { units } = view.statement
  const names = Object.keys(units)
  const name =
    names.find((one) => one === wanted) ??
    names.find((one) => coinOf(one) === coinOf(wanted ?? '')) ??
    largestUnit(view.statement)?.[0] ??
    names[0]
  const unit = name === undefined ? undefined : units[name]
  if (name === undefined || unit === undefined) return null
  return { ...view, name, called: venueUnitName(name), coin: coinOf(name), unit }
}

/** The same of the unit that the user has chosen, for components. */
export function useUnitIn(view: VenueView): ChosenVenueUnit | null {
  const wanted = useView(({ unit }) => unit)
  return unitIn(view, wanted)
}
