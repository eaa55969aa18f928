import { type CurveAxis, movedAlong, placesOn, rangeOf } from '@/engine/analysis/curve/axis'
import { nowOn } from '@/engine/analysis/curve/marginCurve'
import { type Sweep, type SweepSubject, venueOf } from '@/engine/sweep/sweep'
import { type VenueStanding, venueMover } from './venueMover'

/** Which curve: along which axis, of which coin (`*`: every coin moves alike; days pass for all of them). */
export interface VenueCurveQuestion {
  /** The venue's model. */
  readonly model: string
  readonly axis: CurveAxis
  readonly base: string
  /** How many places at equal distances; the market as it stands is added. */
  readonly points: number
}

export interface VenueCurvePoint {
  readonly x: number
  readonly standing: VenueStanding
}

/**
 * The account's margins at the venue along one axis, the other what-if moves staying as they are: a part for each
 * place, from lowest to highest; none where the venue's rules are not known. Prices: marks, forwards and index move by
 * the same percentage. Follows venues, "Equity", and the margin model, section "Moving the market and the clock".
 */
export function* venueCurve(subject: SweepSubject, question: VenueCurveQuestion): Sweep<VenueCurvePoint> {
  const { unmoved, moves } = subject
  const { axis, base, points } = question
  const rulebook = venueOf(subject, question.model)
  if (rulebook === null) return
  const standingAt = venueMover(subject, rulebook)
  const places = placesOn(rangeOf(axis, unmoved, base), points, [0, nowOn(subject, question)])
  for (const [i, x] of places.entries()) {
    const standing = standingAt(movedAlong(axis, moves, base, x))
    yield { part: { x, standing }, done: (i + 1) / places.length }
  }
}
