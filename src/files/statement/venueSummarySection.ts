import { NO_EFFECT_THERE } from '@/models/venues'
import { row, table, unlessEmpty } from './cells'
import type { StatementSection } from './statementDocument'
import { sourceFacts } from './summarySection'
import { venueMarginRows } from './venueMarginRows'
import type { VenueStatementSource, VenueStatementWords } from './venueStatementSource'

/** What the statement is of, what it comes to at the venue, what of the book is not in it, and what it rests on. */
export function venueSummarySection(
  source: VenueStatementSource,
  words: VenueStatementWords,
): StatementSection {
  const { made, venue } = source
  const { moves, account, model, date } = venue
  const { name, certainty, notModelled } = words.venue
  const notes = (title: string, head: string, noted: VenueStatementWords['leftOut']) =>
    unlessEmpty(
      table(
        title,
        ['Row', head],
        noted.map(({ what, reason }) => row([what, reason])),
      ),
    )
  return {
    title: 'Summary',
    apart: false,
    paragraphs: [words.sentence, certainty, notModelled, NO_EFFECT_THERE],
    facts: [
      ...sourceFacts(source, words),
      ['Margin model', `${name}, ${words.venue.model}`],
      ['Parameters of', date],
      ...(moves === undefined ? [] : ([['What if', words.moves(moves)]] as const)),
      ['Statement made', words.time(made)],
    ],
    tables: [
      table(
        'Result',
        ['Figure', '#Amount', 'Unit'],
        venueMarginRows(account, 'USD', (key) => `venues.${model}.account.${key}`, name),
        words.isAtLeast
          ? 'The venue does not margin the whole book: the margin of what it takes is the least that is needed.'
          : '',
      ),
      ...notes('Left out', 'Why', words.leftOut),
      ...notes('Read as something else', 'How it is read', words.readAs),
    ],
  }
}
