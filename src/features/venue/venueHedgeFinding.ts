import { bestVenueHedge, type VenueHedge } from '@/engine/venues/venueHedges'
import { formatPercent } from '@/ui/format'
import { capitalised } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import { tradeWords } from '@/words/instrumentName'

/**
 * What the best hedge does, as a title: `Buying 0.193 BTCUSDT perpetual saves most: 1,204.10 USD, 24 % of the
 * maintenance margin`.
 */
export function venueHedgeFinding(hedges: readonly VenueHedge[], asOf: string): string {
  const best = bestVenueHedge(hedges)
  if (best === null) return 'No size of any instrument lowers the maintenance margin'
  const saved = savedBy(best, 'maintenanceMargin')
  const share = formatPercent(saved / best.before.maintenanceMargin, { digits: 0 })
  return `${capitalised(tradeWords(best, best.sizeText, asOf))} saves most: ${readableMoney(saved)} USD, ${share} of the maintenance margin`
}

/** By how much a margin falls, USD. */
export function savedBy({ before, after }: VenueHedge, margin: keyof VenueHedge['before']): number {
  return before[margin] - after[margin]
}
