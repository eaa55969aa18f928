import type { HedgeFinderPart } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { VenueHedge } from '@/engine/venues/venueHedges'

/** One trade that lowers the maintenance margin of a unit, USD. */
export interface BestHedge {
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
    symbol: leg.symbol,
    isSpot: leg.kind === 'spot',
    sizeText: leg.sizeText,
    before: best.before.maintenanceMargin,
    after: best.after.maintenanceMargin,
  }
}

/** A hedge that was found at a venue, in the same words. */
export function atVenue(hedge: VenueHedge | null): BestHedge | null {
  if (hedge === null) return null
  return {
    symbol: hedge.symbol,
    isSpot: false,
    sizeText: hedge.sizeText,
    before: hedge.before.maintenanceMargin,
    after: hedge.after.maintenanceMargin,
  }
}
