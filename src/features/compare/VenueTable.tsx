import { Explained } from '@/parts/Explained'
import type { Located } from '@/parts/located'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { placesFor } from '@/ui/readable'
import styles from './Venues.module.css'
import { isOwn, type VenueRow } from './venueRow'

/** What the book needs at each venue, the least first. */
export function VenueTable({ rows, stale }: { rows: readonly VenueRow[]; stale: boolean }) {
  const digits = placesFor(rows.flatMap((row) => [row.initialMargin.value, row.equity.value]))
  const figure = (
    key: 'initialMargin' | 'maintenanceMargin' | 'equity' | 'imRate' | 'mmRate',
    words: string,
    names: Pick<Column<VenueRow>, 'header' | 'headerTitle' | 'rank'>,
  ): Column<VenueRow> => ({
    key,
    ...names,
    align: 'right',
    render: (row) => (
      <span className={styles.figure}>
        {row.isAtLeast && key !== 'equity' && <span className={styles.least}>at least</span>}
        <Explained
          name={`${words} at ${row.name}`}
          kind={key === 'imRate' || key === 'mmRate' ? 'rate' : 'money'}
          figure={row[key] satisfies Located}
          digits={digits}
          className={isOwn(row) ? styles.own : undefined}
        />
      </span>
    ),
  })
  const columns: Column<VenueRow>[] = [
    {
      key: 'name',
      header: 'Venue',
      rowHeader: true,
      render: (row) => (
        <span className={styles.venue}>
          <span className={isOwn(row) ? styles.own : undefined}>{row.name}</span>
          <span className={styles.rulebook}>{row.rulebook}</span>
        </span>
      ),
    },
    figure('initialMargin', 'initial margin', { header: 'IM', headerTitle: 'Initial margin, USD' }),
    figure('maintenanceMargin', 'maintenance margin', {
      header: 'MM',
      headerTitle: 'Maintenance margin, USD',
    }),
    figure('equity', 'equity', {
      header: 'Equity',
      headerTitle: 'Equity as the venue counts it, USD',
      rank: 2,
    }),
    figure('imRate', 'initial margin rate', { header: 'IM rate', rank: 3 }),
    figure('mmRate', 'maintenance margin rate', { header: 'MM rate', rank: 1 }),
    { key: 'worst', header: 'Worst scenario', rank: 4, render: ({ worst }) => worst },
  ]
  return (
    <StaleOverlay busy={stale}>
      <DataTable label="Venues" columns={columns} rows={rows} rowKey={({ key }) => key} linedCards />
    </StaleOverlay>
  )
}
