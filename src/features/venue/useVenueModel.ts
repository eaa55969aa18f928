import { useLibrary } from '@/state/library/libraryStore'
import { useChartResult } from '@/state/result/deferredResult'

/**
 * The id of the model that a venue's rulebook is of: as the result says, whatever the rulebook is called, else as it is
 * built in.
 */
export function useVenueModel(rulebook: string): string {
  const { current } = useChartResult('current')
  const builtIn = useLibrary(({ rulebooks }) => modelOf(rulebooks[rulebook]))
  const { venue } = current ?? {}
  return venue?.rulebook === rulebook ? venue.model : (builtIn ?? rulebook)
}

function modelOf(document: unknown): string | null {
  if (typeof document !== 'object' || document === null || !('model' in document)) return null
  return typeof document.model === 'string' ? document.model : null
}
