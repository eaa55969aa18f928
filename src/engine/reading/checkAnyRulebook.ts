import type { Checked } from '@/engine/documents/fault'
import { checkRulebook } from './checkRulebook'
import { checkVenueRulebook } from './checkVenueRulebook'
import { venueModelOf } from './venueModelOf'

/** Checks a rulebook document, of a venue's model or of the account's own, as the two checks of them do; gives its id. */
export function checkAnyRulebook(document: unknown, overrides?: unknown): Checked<{ readonly id: string }> {
  const venue = venueModelOf(document)
  return venue === null ? checkRulebook(document, overrides) : checkVenueRulebook(venue, document, overrides)
}
