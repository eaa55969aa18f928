import type { HedgeFinderPart } from '@/engine/analysis/hedges/questions/hedgeRequest'
import { bestVenueHedge, type VenueHedge } from '@/engine/venues/venueHedges'
import { venueUnitName } from '@/models/venueUnitName'

/** One trade that lowers the maintenance margin of a unit, USD. */
export interface BestHedge {
  /** Of a venue that has several of the coin: as it is said, `BTC USDC`. */
  readonly unit: string | null
  readonly symbol: string
  readonly isSpot: boolean
  readonly sizeText: string
  readonly before: number
  readonly after: number
}

/** The first row of the hedge finder; of several that save the same the first, null where none saves anything. */
export function bestOwnHedge(found: readonly HedgeFinderPart[]): BestHedge | null {
  const best = found
    .toSorted((one, other) => one.place - other.place)
    .reduce<HedgeFinderPart | null>(
      (most, hedge) =>
        hedge.saving.maintenanceMargin > (most?.saving.maintenanceMargin ?? 0) ? hedge : most,
      null,
    )
  const leg = best?.legs[0]
  if (!best || !leg) return null
  return {
    unit: null,
    symbol: leg.symbol,
    isSpot: leg.kind === 'spot',
    sizeText: leg.sizeText,
    before: best.before.maintenanceMargin,
    after: best.after.maintenanceMargin,
  }
}

/** The one that saves most of those that were found at a venue, in the same words. */
export function bestAtVenue(found: readonly VenueHedge[], base: string): BestHedge | null {
  const best = bestVenueHedge(found)
  if (best === null) return null
  return {
    unit: found.some(({ unit }) => unit !== base) ? venueUnitName(best.unit) : null,
    symbol: best.symbol,
    isSpot: false,
    sizeText: best.sizeText,
    before: best.before.maintenanceMargin,
    after: best.after.maintenanceMargin,
  }
}
