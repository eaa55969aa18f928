import { useMemo } from 'react'
import type { LocatedRow } from '@/engine/analysis/reconcile/reconcile'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { ExplainedAt } from '@/parts/ExplainedAt'
import { CheckIcon, WarningIcon } from '@/ui/controls/icons'
import { shift } from '@/ui/decimalText'
import { Quantity } from '@/ui/figures/Quantity'
import { formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { capitalised } from '@/ui/letterCase'
import styles from './Reconcile.module.css'
import { differs } from './reconciled'
import { type ReconciledKind, rateText, reconciledKind } from './reconcileWords'

const columnsOf = (base: string): readonly Column<LocatedRow>[] => [
  {
    key: 'what',
    header: 'Number',
    rowHeader: true,
    render: ({ what }) => <Name {...reconciledKind(what, base)} />,
  },
  {
    key: 'theirs',
    header: 'Theirs',
    align: 'right',
    render: ({ what, theirs }) => <Value isRate={reconciledKind(what, base).isRate} value={theirs} />,
  },
  {
    key: 'ours',
    header: 'Ours',
    align: 'right',
    render: ({ ours, address, what }) =>
      ours === null ? (
        '–'
      ) : (
        <ExplainedValue {...reconciledKind(what, base)} value={ours} address={address ?? null} />
      ),
  },
  {
    key: 'apart',
    header: 'Difference',
    headerTitle: 'Ours less theirs',
    align: 'right',
    rank: 1,
    render: ({ what, apart }) =>
      apart === undefined ? (
        ''
      ) : reconciledKind(what, base).isRate ? (
        `${formatNumber(shift(apart, 2))} points`
      ) : (
        <Quantity value={apart} />
      ),
  },
  { key: 'verdict', header: 'Verdict', render: (row) => <Verdict row={row} /> },
]

/** Their numbers beside ours; what is equal says so in a word. */
export function ReconcileTable({
  label,
  base = '',
  rows,
}: {
  label: string
  /** The coin of the unit; none of the account. */
  base?: string
  rows: readonly LocatedRow[]
}) {
  const columns = useMemo(() => columnsOf(base), [base])
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowKey={(_, place) => String(place)}
      windowed
      linedCards
    />
  )
}

function Name({ name, unit }: ReconciledKind) {
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

function ExplainedValue({
  name,
  isRate,
  value,
  address,
}: ReconciledKind & { value: string; address: FigureAddress | null }) {
  const shown = <Value isRate={isRate} value={value} />
  return address === null ? (
    shown
  ) : (
    <ExplainedAt label={name} address={address}>
      {shown}
    </ExplainedAt>
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
