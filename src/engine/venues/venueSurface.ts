import { movedAlong, placesOn, rangeOf } from '@/engine/analysis/curve/axis'
import { nowOn } from '@/engine/analysis/curve/marginCurve'
import { isInShare, type Share, type Sweep, type SweepSubject, venueOf } from '@/engine/sweep/sweep'
import { type VenueStanding, venueMover } from './venueMover'

/** Which surface: of which coin (`*`: every coin moves alike), and how fine. */
export interface VenueSurfaceQuestion {
  /** The venue's model. */
  readonly model: string
  readonly base: string
  /** How many places at equal distances; the market as it stands is added. */
  readonly prices: number
  readonly volatilities: number
}

/** One column of the surface: a price, and the account at each volatility, from the lowest up. */
export interface VenueSurfaceColumn {
  /** The move of the price: -0.6 is 60 % down. */
  readonly price: number
  readonly cells: readonly VenueSurfaceCell[]
}

export interface VenueSurfaceCell {
  /** The move of the volatility: 0.5 is half as much again. */
  readonly volatility: number
  readonly standing: VenueStanding
}

/**
 * The account at the venue over price and volatility, the other what-if moves staying as they are: a part for each
 * price, none where the venue's rules are not known. Follows venues, "Equity", and the margin model, section "Moving
 * the market and the clock".
 */
export function* venueSurface(
  subject: SweepSubject,
  { model, base, prices, volatilities }: VenueSurfaceQuestion,
  share: Share,
): Sweep<VenueSurfaceColumn> {
  const { unmoved, moves } = subject
  const rulebook = venueOf(subject, model)
  if (rulebook === null) return
  const standingAt = venueMover(subject, rulebook)
  const placesAlong = (axis: 'price' | 'volatility', count: number) =>
    placesOn(rangeOf(axis, unmoved, base), count, [0, nowOn(subject, { axis, base })])
  const columns = placesAlong('price', prices).filter((_, i) => isInShare(share, i))
  const rows = placesAlong('volatility', volatilities)
  for (const [i, price] of columns.entries()) {
    const atPrice = movedAlong('price', moves, base, price)
    const cells: VenueSurfaceCell[] = []
    for (const volatility of rows) {
      cells.push({ volatility, standing: standingAt(movedAlong('volatility', atPrice, base, volatility)) })
      if (cells.length < rows.length) yield { done: (i + cells.length / rows.length) / columns.length }
    }
    yield { part: { price, cells }, done: (i + 1) / columns.length }
  }
}
