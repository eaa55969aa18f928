import type { VenueStatement } from '@/engine/venues/venueStatement'
import { venueWords } from '@/models/venues'
import { ratesNote } from './ratesNote'
import { leftOutNotes, readAsNotes, saidNote, type VenueNote } from './venueNotes'

/**
 * What belongs to a venue's numbers wherever they are copied: what they leave out, read otherwise and rest on, a line
 * each.
 */
export function venueLines(statement: VenueStatement): readonly string[] {
  const { certainty } = venueWords(statement.model)
  const rates = ratesNote(statement)
  return [
    ...(rates === null ? [] : [rates]),
    ...line('Left out', leftOutNotes(statement)),
    ...line('Read as something else', readAsNotes(statement)),
    `${certainty} Parameters of ${statement.date}.`,
  ]
}

function line(title: string, notes: readonly VenueNote[]): readonly string[] {
  return notes.length === 0 ? [] : [`${title}: ${notes.map(saidNote).join('; ')}`]
}
