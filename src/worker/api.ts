import type { SweepKind, SweepQuestion } from '@/engine/catalog'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { Checked } from '@/engine/documents/fault'
import type { Evaluation } from '@/engine/engine'
import type { FigureChange } from '@/engine/explanation/explainChange'
import type { Explanation } from '@/engine/explanation/explainFigure'
import type { Line } from '@/engine/lines'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { Share } from '@/engine/sweep/sweep'
import type { Difference } from './difference'

/** The built-in rulebooks by their ids, as JSON values. */
export type RulebookDocuments = Readonly<Record<string, unknown>>

/** A scenario beside the one that it is compared with. */
export interface Compared {
  readonly current: Checked<Evaluation>
  readonly baseline: Checked<Evaluation>
}

/**
 * A document after what-if moves, under a number of its own; another document, or another move, is another revision.
 */
export interface Revision {
  readonly number: number
  readonly document: ScenarioDocument
  /** Null: the market as it is. */
  readonly moves: MovesDocument | null
  readonly line: Line
}

/** A document as it crosses: by how it differs from that of another revision; from nothing, it is whole. */
export interface SentDocument {
  readonly from: number | null
  readonly difference: Difference
}

/** A revision as it crosses: by its number alone where the worker has heard of it. */
export interface SentRevision {
  readonly number: number
  readonly held: (Pick<Revision, 'moves' | 'line'> & { readonly document: SentDocument }) | null
}

/** How many revisions a worker knows by their numbers: the last that it was asked of. */
export const REMEMBERED = 8

/** The answer of a worker that does not know a revision, or no longer, and wants to be sent all of it. */
export const UNKNOWN = 'unknown'
export type Known<T> = T | typeof UNKNOWN

/** What-if moves of a scenario, and of the one that it is compared with; null: the market as it is. */
export interface ComparedMoves {
  readonly current: MovesDocument | null
  readonly baseline: MovesDocument | null
}

/** What is asked of every state that a sweep goes through. */
export interface SweepOf<K extends SweepKind = SweepKind> {
  readonly kind: K
  readonly question: SweepQuestion<K>
}

/** A sweep over a document after the moves. */
export interface SweepRequest<K extends SweepKind = SweepKind> extends SweepOf<K> {
  readonly document: ScenarioDocument
  readonly moves: MovesDocument | null
}

/**
 * Told of the parts that are new since it was last told, and of how much of the share is done, 0 ... 1; what it
 * returns resolves when they have arrived.
 */
export type TellOfParts = (parts: readonly unknown[], done: number) => unknown

/** Whether a sweep came to its end or was stopped on the way. */
export type SweepEnd = 'finished' | 'stopped'

/** Everything that the page may ask of the engine. What crosses is plain JSON; nothing is thrown. */
export interface EngineApi {
  /** Must come first, once in a worker's life. */
  load(rulebooks: RulebookDocuments): void
  /** The document in the text of a scenario file, or all its faults. */
  read(text: string): Checked<ScenarioDocument>
  /**
   * How its evaluation, `Checked<Evaluation>`, differs from that of the revision `since`, which the page has; all of it
   * where there is none, or where the worker has it no longer.
   */
  evaluate(of: SentRevision, since: number | null): Known<Difference>
  compare(current: SentRevision, baseline: SentRevision): Known<Compared>
  /** Null where the address leads nowhere. */
  explain(of: SentRevision, address: string, path: readonly number[]): Known<Checked<Explanation | null>>
  /** Where the figure stands on both sides. Null where both have the same, or one has none. */
  explainChange(
    before: SentRevision,
    now: SentRevision,
    at: { readonly before: string; readonly now: string },
  ): Known<Checked<FigureChange | null>>
  /** Works on a share of a sweep in slices, so that it can be stopped by the id that the page gave it. */
  sweep(
    id: number,
    of: SentRevision,
    sweep: SweepOf,
    share: Share,
    tell: TellOfParts,
  ): Promise<Known<Checked<SweepEnd>>>
  stop(id: number): void
}
