import { useLibrary } from '@/state/library/library'

/** The id of the model that a venue's rulebook is of. */
export function useVenueModel(rulebook: string): string {
  return useLibrary(({ venueRulebooks }) => {
    const document = venueRulebooks[rulebook]
    const named =
      typeof document === 'object' && document !== null && 'model' in document ? document.model : null
    return typeof named === 'string' ? named : rulebook
  })
}
