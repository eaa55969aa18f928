import { useState } from 'react'
import { useAdoptedHedges } from '@/actions/useAdoptedHedges'
import type { VenueHedge } from '@/engine/venues/venueHedges'
import { Button } from '@/ui/controls/Button'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { capitalised } from '@/ui/letterCase'
import { instrumentName, tradeWords } from '@/words/instrumentName'
import styles from './VenueTabs.module.css'
import { savedBy } from './venueHedgeFinding'
import type { ChosenVenueUnit } from './venueView'

export interface VenueHedgeTableProps {
  chosen: ChosenVenueUnit
  hedges: readonly VenueHedge[]
  /** More may come. */
  isBusy: boolean
}

/** Rows that stand there before the rest is asked for. */
const FIRST = 12
/** Margins of sweeps are doubles, those of statements exact: nearer than this, relatively, they are the same. */
const SAME = 1e-9

/** What was found, the hedge that saves most first. */
export function VenueHedgeTable({ chosen, hedges, isBusy }: VenueHedgeTableProps) {
  const { asOf } = chosen.statement
  const [all, setAll] = useState(false)
  const { isAdopted, adopt } = useAdoptedHedges()
  const rows = hedges.toSorted(
    (one, other) => savedBy(other, 'maintenanceMargin') - savedBy(one, 'maintenanceMargin'),
  )
  const now = Number(chosen.unit.usd.maintenanceMargin)
  const isOld = hedges.some(
    ({ before }) => Math.abs(before.maintenanceMargin - now) > SAME * Math.max(1, now),
  )
  const columns: Column<VenueHedge>[] = [
    {
      key: 'instrument',
      header: 'Hedge',
      rowHeader: true,
      render: (hedge) => <span title={hedge.as}>{capitalised(tradeWords(hedge, hedge.sizeText, asOf))}</span>,
    },
    margin(
      'MM after',
      'The unit’s maintenance margin with this hedge, USD',
      ({ after }) => after.maintenanceMargin,
    ),
    {
      ...margin('Saves MM', 'By how much the maintenance margin falls, USD', (hedge) =>
        savedBy(hedge, 'maintenanceMargin'),
      ),
      render: (hedge) => <Money value={savedBy(hedge, 'maintenanceMargin')} className={styles.strong} />,
    },
    {
      ...margin('Saves IM', 'By how much the initial margin falls, USD', (hedge) =>
        savedBy(hedge, 'initialMargin'),
      ),
      rank: 1,
    },
    {
      key: 'adopt',
      header: 'Adopt',
      hideHeader: true,
      align: 'right',
      render: (hedge) =>
        isAdopted(hedge) ? (
          'Adopted'
        ) : (
          <Button
            small
            aria-label={`Adopt ${instrumentName(hedge, asOf)}, ${hedge.sizeText}`}
            disabled={isOld || chosen.stale}
            onClick={() => adopt([{ ...hedge, balances: [] }], asOf)}
          >
            Adopt
          </Button>
        ),
    },
  ]
  return (
    <>
      {isOld && <p className={styles.note}>These are of the book before it was changed: find them again.</p>}
      <DataTable
        label="Hedges at the venue"
        columns={columns}
        rows={all ? rows : rows.slice(0, FIRST)}
        rowKey={({ symbol }) => symbol}
        empty={isBusy ? 'Nothing found yet' : 'No size of any of these instruments lowers the margin'}
      />
      {rows.length > FIRST && (
        <Button small variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the first ${FIRST}` : `Show ${rows.length - FIRST} more`}
        </Button>
      )}
    </>
  )
}

function margin(header: string, headerTitle: string, of: (hedge: VenueHedge) => number): Column<VenueHedge> {
  return { key: header, header, headerTitle, align: 'right', render: (hedge) => <Money value={of(hedge)} /> }
}
