import type { ReportedMove } from '@/state/market/reportedMoves'
import { Button } from '@/ui/controls/Button'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { placesFor } from '@/ui/readable'
import styles from './History.module.css'
import { type HistoryRow, movesText, siteOf } from './historyRows'

export interface HistoryTableProps {
  base: string
  rows: readonly HistoryRow[]
  stale: boolean
  onMove: (move: ReportedMove) => void
}

/** The moves with their sources, what they would do to the account, and a button that makes them. */
export function HistoryTable({ base, rows, stale, onMove }: HistoryTableProps) {
  const digits = placesFor(rows.flatMap(({ unit, all }) => [unit ?? 0, all ?? 0]))
  const result = (value: number | null | undefined) => {
    if (value === undefined) return '…'
    if (value === null) return <span className={styles.none}>not reported</span>
    return <Money value={value} digits={digits} sign />
  }
  const columns: Column<HistoryRow>[] = [
    {
      key: 'move',
      header: 'Move',
      rowHeader: true,
      render: ({ name, moves, detail, source }) => (
        <span className={styles.move}>
          <span>
            <span className={styles.name}>{name}:</span> {movesText(moves)}
          </span>
          <span className={styles.detail}>
            {detail}, as reported by{' '}
            <a href={source} target="_blank" rel="noreferrer">
              {siteOf(source)}
            </a>
          </span>
        </span>
      ),
    },
    {
      key: 'unit',
      header: `${base} alone`,
      headerTitle: `If only ${base} moves so, USD`,
      align: 'right',
      render: ({ unit }) => result(unit),
    },
    {
      key: 'all',
      header: 'All coins',
      headerTitle: 'If every coin that is named moves so, USD',
      align: 'right',
      render: ({ all }) => result(all),
    },
    {
      key: 'make',
      header: 'What if',
      hideHeader: true,
      align: 'right',
      render: (row) =>
        row.all === null ? null : (
          <Button small onClick={() => onMove(row)} aria-label={`Apply this move: ${row.name}`}>
            Apply this move
          </Button>
        ),
    },
  ]
  return (
    <StaleOverlay busy={stale}>
      <DataTable label="Historical moves" columns={columns} rows={rows} rowKey={({ name }) => name} />
    </StaleOverlay>
  )
}
