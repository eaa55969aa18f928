import type { VenueStatement } from '@/engine/venues/venueStatement'

/** Whether something of the book is not covered at the venue, so that the whole needs more than it says. */
export function isAtLeast({ leftOut }: Pick<VenueStatement, 'leftOut'>): boolean {
  return leftOut.some(({ from }) => from !== 'balance')
}
