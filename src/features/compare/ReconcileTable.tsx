import { ExplainedAt } from '@/parts/ExplainedAt'
import { CheckIcon, WarningIcon } from '@/ui/controls/icons'
import { shift } from '@/ui/decimalText'
import { Quantity } from '@/ui/figures/Quantity'
import { formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { capitalised } from '@/ui/letterCase'
import styles from './Reconcile.module.css'
import { differs, type ReconciledRow } from './reconciled'
import { rateText } from './reconcileWords'

const COLUMNS: readonly Column<ReconciledRow>[] = [
  { key: 'what', header: 'Number', rowHeader: true, render: (row) => <Name {...row} /> },
  {
    key: 'theirs',
    header: 'Theirs',
    align: 'right',
    render: ({ isRate, theirs }) => <Value isRate={isRate} value={theirs} />,
  },
  { key: 'ours', header: 'Ours', align: 'right', render: (row) => <Ours {...row} /> },
  {
    key: 'apart',
    header: 'Difference',
    headerTitle: 'Ours less theirs',
    align: 'right',
    rank: 1,
    render: ({ isRate, apart }) =>
      apart === undefined ? (
        ''
      ) : isRate ? (
        `${formatNumber(shift(apart, 2))} points`
      ) : (
        <Quantity value={apart} />
      ),
  },
  { key: 'verdict', header: 'Verdict', render: (row) => <Verdict row={row} /> },
]

/** Their numbers beside ours; what is equal says so in a word. */
export function ReconcileTable({ label, rows }: { label: string; rows: readonly ReconciledRow[] }) {
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

function Name({ name, unit }: ReconciledRow) {
  return unit === '' ? (
    capitalised(name)
  ) : (
    <>
      {capitalised(name)}, <span className={styles.none}>{unit}</span>
    </>
  )
}

function Value({ isRate, value }: { isRate: boolean; value: string }) {
  return isRate ? rateText(value) : <Quantity value={value} />
}

function Ours({ name, isRate, ours, address }: ReconciledRow) {
  if (ours === null) return '–'
  const shown = <Value isRate={isRate} value={ours} />
  return address === undefined ? (
    shown
  ) : (
    <ExplainedAt label={name} address={address}>
      {shown}
    </ExplainedAt>
  )
}

function Verdict({ row }: { row: ReconciledRow }) {
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
