import { isVenue } from '@/models/venues'

/** The id of the venue's model that a rulebook is of; null where it is one of the account's own. */
export function venueOf(rulebook: unknown): string | null {
  const model =
    typeof rulebook === 'object' && rulebook !== null && 'model' in rulebook ? rulebook.model : null
  return typeof model === 'string' && isVenue(model) ? model : null
}
