import { type CurveAxis, movedAlong, placesOn, rangeOf } from '@/engine/curve/axis'
import { nowOn } from '@/engine/curve/marginCurve'
import { marketMover } from '@/engine/curve/marketMover'
import { numbers } from '@/engine/figure/numbers'
import type { VenueRulebook } from '@/engine/model/venueRulebook'
import type { Moves } from '@/engine/moves/moves'
import { type Sweep, type SweepSubject, venuesOf } from '@/engine/sweep/sweep'
import { venueEvaluation } from './venueFigures'

/** Which curve: along which axis, of which coin (`*`: every coin moves alike; days pass for all of them). */
export interface VenueCurveQuestion {
  /** The venue's model. */
  readonly model: string
  readonly axis: CurveAxis
  readonly base: string
  /** How many places at equal distances; the market as it stands is added. */
  readonly points: number
}

/** The account as the venue would see it, USD; both rates are the largest of its pools'. */
export interface VenueStanding {
  readonly equity: number
  readonly initialMargin: number
  readonly maintenanceMargin: number
  readonly imRate: number
  readonly mmRate: number
}

export interface VenueCurvePoint {
  readonly x: number
  readonly standing: VenueStanding
}

/**
 * The account's margins at the venue along one axis, the other what-if moves staying as they are: a part for each place,
 * from lowest to highest; none where the venue's rules are not known. Prices: marks, forwards and index move by the same percentage. Follows venues, "Equity", and
 * the margin model, section "Moving the market and the clock".
 */
export function* venueCurve(subject: SweepSubject, question: VenueCurveQuestion): Sweep<VenueCurvePoint> {
  const { unmoved, moves } = subject
  const { axis, base, points } = question
  const rulebook = venuesOf(subject).find(({ model }) => model.id === question.model)
  if (rulebook === undefined) return
  const standingAt = venueMover(subject, rulebook)
  const places = placesOn(rangeOf(axis, unmoved, base), points, [0, nowOn(subject, question)])
  for (const [i, x] of places.entries()) {
    const standing = standingAt(movedAlong(axis, moves, base, x))
    yield { part: { x, standing }, done: (i + 1) / places.length }
  }
}

/**
 * Moves a scenario many times and says each time how the account would stand at the venue, in doubles: what surfaces
 * and curves are made of. Throws a RangeError where a move has faults.
 */
function venueMover(
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
