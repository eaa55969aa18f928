import { beforeMoves, type Sweep, type SweepSubject, venueOf } from '@/engine/sweep/sweep'
import { type AddedByEach, addedByEach } from './addedByEach'
import { venueFigures } from './venueFigures'
import { printVenueStatement, type VenueStatement } from './venueStatement'

/** What the book would need at a venue, and how it comes about. */
export interface VenueDetailAnswer {
  readonly statement: VenueStatement
  /** By the keys of the units. */
  readonly added: Readonly<Record<string, AddedByEach>>
}

/** The book at one venue: one part, none where the venue's rules are not known. Follows venues, "Statement". */
export function* venueDetail(
  subject: SweepSubject,
  { model }: { readonly model: string },
): Sweep<VenueDetailAnswer> {
  const rulebook = venueOf(subject, model)
  if (rulebook === null) return
  const evaluation = venueFigures(subject.scenario, rulebook, beforeMoves(subject))
  const statement = printVenueStatement(subject.scenario, rulebook, evaluation, null)
  const added = evaluation.margins.map(
    (margin) => [margin.unit.key, addedByEach(rulebook.model, margin)] as const,
  )
  yield { part: { statement, added: Object.fromEntries(added) }, done: 1 }
}
