import { useLibrary } from '@/state/library/library'
import { venueOf } from '@/state/workbook/venueOf'

/** The id of the model that a venue's rulebook is of. */
export function useVenueModel(rulebook: string): string {
  return useLibrary(({ rulebooks }) => venueOf(rulebooks[rulebook]) ?? rulebook)
}
