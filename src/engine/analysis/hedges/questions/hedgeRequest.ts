import type { HedgeCosts } from '@/engine/analysis/hedges/valuation/costs'
import type { FoundHedge, HedgedMargin, InstrumentKind } from '@/engine/analysis/hedges/valuation/hedgeResult'
import type { ListedLots } from '@/engine/analysis/hedges/valuation/lots'

/** A unit that may be hedged, and lots where they are not as assumed. */
export interface HedgedUnitQuestion {
  readonly base: string
  readonly lots?: ListedLots
}

/** What hedge finder and pair finder are asked: a unit, and what trading costs where that is not as assumed. */
export interface HedgeQuestion extends HedgedUnitQuestion {
  readonly costs: Partial<HedgeCosts>
}

/** A part of the hedge finder: one instrument at its best size. There is one for every instrument. */
export type HedgeFinderPart = FoundHedge & {
  /** Of how many instruments, and the place of this one among them. */
  readonly instruments: number
  readonly place: number
}

/**
 * A part of the pair finder: the best pair so far. Later parts of one share are lower; the best of all shares is the
 * one whose maintenance margin after is the lowest.
 */
export type HedgePairPart = FoundHedge & { readonly pairs: number }

/** What the hedge curve is asked: an instrument by its symbol (spot: the coin), and the sizes to show. */
export interface HedgeCurveQuestion extends HedgedUnitQuestion {
  readonly symbol: string
  /** Without them: from where the lowest point stands in the middle third and zero can be seen. */
  readonly from?: number
  readonly to?: number
  /** How many points, evenly spaced; without it at round numbers of lots. */
  readonly points?: number
}

/** A size on the hedge curve. */
export interface HedgePoint extends HedgedMargin {
  /** What is added to the portfolio, signed. */
  readonly size: number
}

/** The hedge curve, all in one part. */
export interface HedgeCurve {
  /** The id of the margin model, by which the components are. */
  readonly model: string
  readonly base: string
  readonly symbol: string
  readonly kind: InstrumentKind
  readonly lot: number
  /** From point to point, where they are at round numbers of lots. */
  readonly step: number
  /** By size, ascending. Zero, the exact lowest point and the lowest in lots are among them. */
  readonly points: readonly HedgePoint[]
  readonly unhedged: HedgePoint
  /** Rounded to a lot; its size as a plain decimal text. */
  readonly lowest: HedgePoint & { readonly sizeText: string }
}
