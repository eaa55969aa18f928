import { bestVenueHedge, type VenueHedge } from '@/engine/venues/venueHedges'
import { venueWords } from '@/models/venues'
import { useListedLots } from '@/state/market/listedLots'
import { contractName } from '@/state/names/contractName'
import { useSweep } from '@/state/query/sweep'
import { Money } from '@/ui/figures/Money'
import { type Column, DataTable } from '@/ui/layout/DataTable'
import { Dims } from '@/ui/layout/Dims'
import { Notice } from '@/ui/overlays/Notice'
import styles from './Venues.module.css'

export interface VenueHedgesProps {
  base: string
  /** The models of the venues, in the order in which they are shown. */
  models: readonly string[]
  asOf: string
}

/** The hedge of a coin that saves most of the maintenance margin at each venue. */
export function VenueHedges({ base, models, asOf }: VenueHedgesProps) {
  const lots = useListedLots(base)
  const { parts, problem, stale, done } = useSweep('venueHedges', { base, lots })
  if (problem !== null)
    return <Notice tone="warning" title="The hedges cannot be compared" lines={[problem]} />
  const best = models.map((model) => ({
    model,
    hedge: bestVenueHedge(parts.filter((part) => part.model === model)),
  }))
  return (
    <section className={styles.detail} aria-label="Best hedge at each venue">
      <h3>The hedge of {base} that saves most at each venue</h3>
      <p className={styles.caveat}>
        Done at the mark price, without fees and spreads; only the sizes of one contract are looked at.
        {stale && done < 1 ? ' Still looking …' : ''}
      </p>
      <Dims busy={stale && parts.length > 0}>
        <DataTable
          label={`Best hedges of ${base}`}
          columns={columnsOf(asOf)}
          rows={best}
          rowKey={({ model }) => model}
          linedCards
        />
      </Dims>
    </section>
  )
}

interface BestRow {
  readonly model: string
  /** Null where no hedge saves anything, or none was found yet. */
  readonly hedge: VenueHedge | null
}

function columnsOf(asOf: string): readonly Column<BestRow>[] {
  const margin = (at: 'before' | 'after', header: string): Column<BestRow> => ({
    key: at,
    header,
    headerTitle: `Maintenance margin of the unit ${at === 'before' ? 'without' : 'with'} the hedge, USD`,
    align: 'right',
    render: ({ hedge }) =>
      hedge === null ? '–' : <Money value={String(hedge[at].maintenanceMargin)} digits={2} />,
  })
  return [
    { key: 'venue', header: 'Venue', rowHeader: true, render: ({ model }) => venueWords(model).name },
    {
      key: 'hedge',
      header: 'Hedge',
      render: ({ hedge }) =>
        hedge === null
          ? 'None that saves anything'
          : `${hedge.size < 0 ? 'Sell' : 'Buy'} ${hedge.sizeText.replace('-', '')} ${contractName(hedge.symbol, asOf)}`,
    },
    margin('before', 'MM now'),
    margin('after', 'MM with it'),
  ]
}
