import type { ResultTab } from '@/state/view/viewStore'
import { Spinner } from '@/ui/overlays/Spinner'
import type { Tab } from '@/ui/overlays/Tabs'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'

const venueResults = new Loader('The results of the venue', () =>
  import('@/features/venue/VenueResults').then((m) => m.VenueResults),
)

/**
 * The results under a venue's rulebook. In a file of its own: what it needs is not listed in what a first visit loads.
 */
export function VenueTabs(props: { rulebook: string; others: readonly Tab<ResultTab>[] }) {
  return (
    <LazyPart of={venueResults} waiting={<Spinner label="Loading the chart" />}>
      {(VenueResults) => <VenueResults {...props} />}
    </LazyPart>
  )
}
