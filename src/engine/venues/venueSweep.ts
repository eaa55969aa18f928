import { beforeMoves, type Sweep, type SweepSubject, venuesOf } from '@/engine/sweep/sweep'
import { venueFigures } from './venueFigures'
import { printVenueStatement, type VenueStatement } from './venueStatement'

/** What the book would need at one venue. */
export interface VenueAnswer {
  readonly statement: VenueStatement
}

/** The book at every venue whose rules are known: a part for each. Follows venues, "Statement". */
export function* venueSweep(subject: SweepSubject): Sweep<VenueAnswer> {
  const { scenario } = subject
  const [venues, before] = [venuesOf(subject), beforeMoves(subject)]
  for (const [place, rulebook] of venues.entries()) {
    const evaluation = venueFigures(scenario, rulebook, before)
    const statement = printVenueStatement(scenario, rulebook, evaluation, null)
    yield { part: { statement }, done: (place + 1) / venues.length }
  }
}
