import { givenOrders, inputSection } from './inputSection'
import { parameterSection } from './parameterSection'
import type { StatementDocument } from './statementDocument'
import { statementSubtitle } from './statementSubtitle'
import { venueAccountSection } from './venueAccountSection'
import type { VenueStatementSource, VenueStatementWords } from './venueStatementSource'
import { venueSummarySection } from './venueSummarySection'
import { venueUnitSection } from './venueUnitSection'

/**
 * A venue's statement as a document of sections and tables: what the book needs there, the inputs, the parameters,
 * every unit of the venue, and its account. Every number in it is one of the venue's statement, the evaluation or the
 * document.
 */
export function makeVenueStatement(
  source: VenueStatementSource,
  words: VenueStatementWords,
): StatementDocument {
  const { venue, document } = source
  return {
    title: document.name,
    subtitle: statementSubtitle(source, words),
    sections: [
      venueSummarySection(source, words),
      inputSection(source, words, givenOrders(source, words)),
      parameterSection(source),
      ...Object.entries(venue.units).map(([key, unit]) => venueUnitSection(venue.model, key, unit, words)),
      venueAccountSection(source, words),
    ],
  }
}
