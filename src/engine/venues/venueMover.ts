import { marketMover } from '@/engine/analysis/curve/marketMover'
import type { Moves } from '@/engine/market/shift/moves'
import { numbers } from '@/engine/numbers/numbers'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import type { SweepSubject } from '@/engine/sweep/sweep'
import { venueEvaluation } from './venueFigures'

/** The account as the venue would see it, USD; both rates are the largest of its pools'. */
export interface VenueStanding {
  readonly equity: number
  readonly initialMargin: number
  readonly maintenanceMargin: number
  readonly imRate: number
  readonly mmRate: number
}

/**
 * Moves a scenario many times and says each time how the account would stand at the venue, in doubles: what surfaces
 * and curves are made of. Throws a RangeError where a move has faults.
 */
export function venueMover(
  { unmoved }: Pick<SweepSubject, 'unmoved'>,
  rulebook: VenueRulebook,
): (moves: Moves) => VenueStanding {
  const moved = marketMover(unmoved)
  // Only hedges are worth anything before the moves: without them nothing is looked up there.
  const before = unmoved.hedges.some((hedge) => hedge.enabled) ? unmoved : null
  return (moves) => {
    const { account } = venueEvaluation(numbers, moved(moves), rulebook, before, null)
    const { equity, initialMargin, maintenanceMargin, imRate, mmRate } = account
    return { equity, initialMargin, maintenanceMargin, imRate, mmRate }
  }
}
