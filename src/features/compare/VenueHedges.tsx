import { bestVenueHedge } from '@/engine/venues/venueHedges'
import { venueWords } from '@/models/venues'
import { useListedLots } from '@/state/market/listedLots'
import { contractName } from '@/state/names/contractName'
import { useSweepOver } from '@/state/query/useSweep'
import { useTradable } from '@/state/query/useTradable'
import { Money } from '@/ui/figures/Money'
import { formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { Notice } from '@/ui/overlays/Notice'
import { atVenue, type BestHedge, bestOwnHedge } from './bestHedge'
import styles from './Venues.module.css'

export interface VenueHedgesProps {
  base: string
  /** The models of the venues, in the order in which they are shown. */
  models: readonly string[]
  asOf: string
}

/** The hedge of a coin that saves most of the maintenance margin here and at each venue. */
export function VenueHedges({ base, models, asOf }: VenueHedgesProps) {
  const lots = useListedLots(base)
  const tradable = useTradable(base)
  const venues = useSweepOver(tradable, 'venueHedges', { base, lots })
  const own = useSweepOver(tradable, 'hedgeFinder', { base, lots, costs: {} })
  const problem = venues.problem ?? own.problem
  if (problem !== null)
    return <Notice tone="warning" title="The hedges cannot be compared" lines={[problem]} />
  const rows: readonly BestRow[] = [
    { name: 'This account', hedge: bestOwnHedge(own.parts) },
    ...models.map((model) => ({
      name: venueWords(model).name,
      hedge: atVenue(bestVenueHedge(venues.parts.filter((part) => part.model === model))),
    })),
  ]
  const sweeps = [venues, own]
  return (
    <section className={styles.detail} aria-label="Best hedge at each venue">
      <h3>The hedge of {base} that saves most at each venue</h3>
      <p className={styles.caveat}>
        Done at the mark price, without fees and spreads; only the sizes of one contract are looked at.
        {sweeps.some(({ stale, done }) => stale && done < 1) ? ' Still looking …' : ''}
      </p>
      <StaleOverlay busy={sweeps.some(({ stale, parts }) => stale && parts.length > 0)}>
        <DataTable
          label={`Best hedges of ${base}`}
          columns={columnsOf(asOf)}
          rows={rows}
          rowKey={({ name }) => name}
          linedCards
        />
      </StaleOverlay>
    </section>
  )
}

interface BestRow {
  /** Of the venue. */
  readonly name: string
  /** Null where no hedge saves anything, or none was found yet. */
  readonly hedge: BestHedge | null
}

function columnsOf(asOf: string): readonly Column<BestRow>[] {
  const margin = (at: 'before' | 'after', header: string): Column<BestRow> => ({
    key: at,
    header,
    headerTitle: `Maintenance margin of the unit ${at === 'before' ? 'without' : 'with'} the hedge, USD`,
    align: 'right',
    render: ({ hedge }) => (hedge === null ? '–' : <Money value={String(hedge[at])} digits={2} />),
  })
  return [
    { key: 'venue', header: 'Venue', rowHeader: true, render: ({ name }) => name },
    {
      key: 'hedge',
      header: 'Hedge',
      render: ({ hedge }) =>
        hedge === null
          ? 'None that saves anything'
          : `${hedge.sizeText.startsWith('-') ? 'Sell' : 'Buy'} ${formatNumber(hedge.sizeText.replace('-', ''))} ${hedge.isSpot ? `${hedge.symbol} spot` : contractName(hedge.symbol, asOf)}`,
    },
    margin('before', 'MM now'),
    margin('after', 'MM with it'),
  ]
}
