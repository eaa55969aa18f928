import type { VenueStatement } from '@/engine/venues/venueStatement'
import { venueWords } from '@/models/venues'
import { isAtLeast } from '@/state/result/isAtLeast'

/** Whether there is something to margin of which the venue takes nothing. */
export function takesNothing(statement: VenueStatement): boolean {
  return isAtLeast(statement) && Object.keys(statement.units).length === 0
}

/** What a venue that needs no margin needs none for, as a sentence. */
export function noMarginThere(statement: VenueStatement): string {
  const { name } = venueWords(statement.model)
  if (takesNothing(statement))
    return `${name} takes nothing of the book, so nothing of it can be margined there.`
  return `${name} needs no margin for ${isAtLeast(statement) ? 'what it takes of the book' : 'this book'}.`
}
