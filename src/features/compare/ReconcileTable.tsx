import type { LocatedRow } from '@/engine/analysis/reconcile/reconcile'
import { Explained } from '@/parts/Explained'
import { CheckIcon, WarningIcon } from '@/ui/controls/icons'
import { Quantity } from '@/ui/figures/Quantity'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import styles from './Reconcile.module.css'
import { differs } from './reconciled'

const COLUMNS: readonly Column<LocatedRow>[] = [
  { key: 'what', header: 'Number', rowHeader: true, render: ({ what }) => what },
  {
    key: 'theirs',
    header: 'Theirs',
    align: 'right',
    render: ({ theirs }) => <Quantity value={theirs} />,
  },
  {
    key: 'ours',
    header: 'Ours',
    align: 'right',
    render: ({ ours, address, what }) =>
      ours === null ? (
        '–'
      ) : (
        <Explained name={what} kind="size" figure={{ value: ours, address: address ?? null }} digits={4} />
      ),
  },
  {
    key: 'apart',
    header: 'Difference',
    headerTitle: 'Ours less theirs',
    align: 'right',
    rank: 1,
    render: ({ apart }) => (apart === undefined ? '' : <Quantity value={apart} />),
  },
  { key: 'verdict', header: 'Verdict', render: (row) => <Verdict row={row} /> },
]

/** Their numbers beside ours; what is equal says so in a word. */
export function ReconcileTable({ label, rows }: { label: string; rows: readonly LocatedRow[] }) {
  return (
    <DataTable
      label={label}
      columns={COLUMNS}
      rows={rows}
      rowKey={(_, place) => String(place)}
      windowed
      linedCards
    />
  )
}

function Verdict({ row }: { row: LocatedRow }) {
  if (row.ours === null) return <span className={styles.none}>not here</span>
  return differs(row) ? (
    <span className={styles.apart}>
      <WarningIcon /> differs
    </span>
  ) : (
    <span className={styles.equal}>
      <CheckIcon /> equal
    </span>
  )
}
