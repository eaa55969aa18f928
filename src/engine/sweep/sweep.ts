import type { Moves } from '@/engine/market/shift/moves'
import type { Scenario } from '@/engine/portfolio/scenario'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'

/** What a sweep looks at. */
export interface SweepSubject {
  /** After the what-if moves. */
  readonly scenario: Scenario
  /** As the document has it, and the moves between the two; for sweeps that move the market themselves. */
  readonly unmoved: Scenario
  readonly moves: Moves
  /** The rules of other venues, where any are known; checked when first asked for. */
  readonly venues?: () => readonly VenueRulebook[]
}

/** The scenario as it was before the what-if moves; null where there were none. */
export function beforeMoves({
  scenario,
  unmoved,
}: Pick<SweepSubject, 'scenario' | 'unmoved'>): Scenario | null {
  return unmoved === scenario ? null : unmoved
}

/** The rules of the venues that are known. */
export function venuesOf({ venues }: Pick<SweepSubject, 'venues'>): readonly VenueRulebook[] {
  return venues?.() ?? []
}

/** The rules of one venue, by its model; null where they are not known. */
export function venueOf(subject: Pick<SweepSubject, 'venues'>, model: string): VenueRulebook | null {
  return venuesOf(subject).find((rulebook) => rulebook.model.id === model) ?? null
}

/** Every `of`-th piece of a sweep, from the `index`-th: several workers share one sweep. */
export interface Share {
  readonly index: number
  readonly of: number
}

/** The whole of a sweep. */
export const WHOLE: Share = { index: 0, of: 1 }

/** Whether the piece with this number belongs to the share. */
export function isInShare({ index, of }: Share, piece: number): boolean {
  return piece % of === index
}

/** Whether the market has this unit: of another one there is nothing to say. */
export function isUnit({ market }: Scenario, base: string): boolean {
  return market.indexes.has(base)
}

/** A piece of a sweep that is done; without a part where it only came further. */
export interface SweepPiece<Part> {
  readonly part?: Part
  /** How much of the share is done, 0 ... 1. */
  readonly done: number
}

/**
 * A long computation in pieces of a few milliseconds each: whoever runs it may show what there is, pause, or stop.
 * Parts are plain data.
 */
export type Sweep<Part> = Generator<SweepPiece<Part>, void, void>
