import { NO_COSTS } from '@/engine/analysis/hedges/valuation/costs'
import { venueWords } from '@/models/venues'
import { contractName } from '@/state/names/contractName'
import { useSearch } from '@/state/query/useSearch'
import { useSweepOver } from '@/state/query/useSweep'
import { useTradable } from '@/state/query/useTradable'
import { Button } from '@/ui/controls/Button'
import { useKeptFocus } from '@/ui/controls/useKeptFocus'
import { Money } from '@/ui/figures/Money'
import { formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import { type BestHedge, bestAtVenue, bestOwnHedge } from './bestHedge'
import styles from './Venues.module.css'

export interface VenueHedgesProps {
  base: string
  /** The models of the venues, in the order in which they are shown. */
  models: readonly string[]
  asOf: string
}

/**
 * The hedge of a coin that saves most of the maintenance margin here and at each venue; searched when it is asked for.
 */
export function VenueHedges({ base, models, asOf }: VenueHedgesProps) {
  const { searched, isOld, isComing, ask, cancel } = useSearch(base, useTradable(base))
  const { document = null, moves = null } = searched ?? {}
  const question = searched === null ? undefined : { base, lots: searched.lots }
  const venues = useSweepOver(document, 'venueHedges', question, moves)
  const own = useSweepOver(document, 'hedgeFinder', question && { ...question, costs: NO_COSTS }, moves)
  const line = useKeptFocus<HTMLDivElement>()
  const sweeps = [venues, own]
  const problem = venues.problem ?? own.problem
  const isUnderWay = sweeps.some(({ stale, state }) => stale && state !== 'stopped')
  const isBusy = isComing || (searched !== null && problem === null && isUnderWay)
  const stop = () => {
    cancel()
    for (const sweep of sweeps) sweep.stop()
  }
  const rows: readonly BestRow[] = [
    { name: 'This account', hedge: bestOwnHedge(own.parts) },
    ...models.map((model) => ({
      name: venueWords(model).name,
      hedge: bestAtVenue(
        venues.parts.filter((part) => part.model === model),
        base,
      ),
    })),
  ]
  return (
    <section className={styles.detail} aria-label="Best hedge at each venue">
      <h3>The hedge of {base} that saves most at each venue</h3>
      <p className={styles.caveat}>
        Of all that the market lists, done at the mark price, without fees and spreads; only the sizes of one
        contract are looked at.
      </p>
      <div {...line} className={styles.search}>
        {isBusy ? (
          <Progress
            label="Looking for hedges"
            done={(venues.done + own.done) / sweeps.length}
            onStop={stop}
          />
        ) : (
          <Button onClick={ask}>{searched === null ? 'Find the best hedges' : 'Find again'}</Button>
        )}
        {isOld && <span className={styles.caveat}>These are of the book before it was changed.</span>}
      </div>
      {problem !== null && <Notice tone="warning" title="The hedges cannot be compared" lines={[problem]} />}
      {searched !== null && problem === null && (
        <StaleOverlay busy={isBusy}>
          <DataTable
            label={`Best hedges of ${base}`}
            columns={columnsOf(
              asOf,
              sweeps.every(({ stale }) => !stale),
            )}
            rows={rows}
            rowKey={({ name }) => name}
            linedCards
          />
        </StaleOverlay>
      )}
    </section>
  )
}

interface BestRow {
  /** Of the venue. */
  readonly name: string
  /** Null where no hedge saves anything, or none was found yet. */
  readonly hedge: BestHedge | null
}

/** @param isWhole all that was found is there */
function columnsOf(asOf: string, isWhole: boolean): readonly Column<BestRow>[] {
  const none = isWhole ? 'None that saves anything' : '–'
  const margin = (at: 'before' | 'after', header: string): Column<BestRow> => ({
    key: at,
    header,
    headerTitle: `Maintenance margin of the unit ${at === 'before' ? 'without' : 'with'} the hedge, USD`,
    align: 'right',
    render: ({ hedge }) => (hedge === null ? '–' : <Money value={String(hedge[at])} digits={2} />),
  })
  return [
    {
      key: 'venue',
      header: 'Venue',
      rowHeader: true,
      render: ({ name, hedge }) => (
        <span className={styles.venue}>
          {name}
          {hedge?.unit && <span className={styles.rulebook}>Unit {hedge.unit}</span>}
        </span>
      ),
    },
    {
      key: 'hedge',
      header: 'Hedge',
      render: ({ hedge }) => (hedge === null ? none : hedgeWords(hedge, asOf)),
    },
    margin('before', 'MM now'),
    margin('after', 'MM with it'),
  ]
}

function hedgeWords({ symbol, sizeText, isSpot }: BestHedge, asOf: string): string {
  const size = formatNumber(sizeText.replace('-', ''))
  const name = isSpot ? `${symbol} spot` : contractName(symbol, asOf)
  return `${sizeText.startsWith('-') ? 'Sell' : 'Buy'} ${size} ${name}`
}
