import type { ReactNode } from 'react'
import { edits, useScenario } from '@/store/scenario'
import type { PositionRow } from '@/store/workbook/workbook'
import type { Column } from '@/ui/layout/DataTable'
import { aboveZero } from './amountRules'
import { COLUMNS, contractColumns } from './columns'
import { DecimalCell } from './DecimalCell'
import { SignedRowMenu, SignedSizeCell } from './SignedSize'
import { TableSection } from './TableSection'
import { PnlTogether, WorstTogether } from './Together'
import { useContractName } from './useRow'

const edit = (id: string, cells: Partial<PositionRow>) => edits.editRow('positions', id, cells)

const COLUMNS_OF_POSITIONS: readonly Column<PositionRow>[] = [
  ...contractColumns<PositionRow>('positions'),
  {
    key: 'size',
    sortable: true,
    onCard: 'title',
    header: 'Size',
    align: 'right',
    width: '1px',
    render: (row) => <SignedSizeCell table="positions" row={row} />,
  },
  {
    key: 'entry',
    sortable: true,
    onCard: 'rest',
    header: 'Entry',
    headerTitle: 'Average entry price; empty counts no profit or loss so far',
    align: 'right',
    width: '1px',
    rank: 4,
    render: (row) => <EntryCell row={row} />,
  },
  COLUMNS.mark,
  COLUMNS.iv,
  COLUMNS.days,
  COLUMNS.delta,
  { ...COLUMNS.pnl, footer: <PnlTogether table="positions" /> },
  { ...COLUMNS.worst, footer: <WorstTogether table="positions" /> },
  COLUMNS.effect,
  {
    key: 'actions',
    header: 'Actions',
    hideHeader: true,
    width: '20px',
    render: (row) => <SignedRowMenu table="positions" row={row} />,
  },
]

/** Of a book that says no entries there is no P&L to show. */
const WITHOUT_ENTRIES = COLUMNS_OF_POSITIONS.filter(({ key }) => key !== COLUMNS.pnl.key)

function EntryCell({ row: { id, symbol, entry } }: { row: PositionRow }) {
  return (
    <DecimalCell
      optional
      id={id}
      field="entry"
      label={`Entry of ${useContractName(symbol)}`}
      value={entry}
      placeholder="–"
      check={aboveZero}
      onCommit={(value) => edit(id, { entry: value })}
    />
  )
}

/** What is held: each contract once, size signed. */
export function PositionsTable({ empty }: { empty: ReactNode }) {
  const rows = useScenario(({ workbook }) => workbook.positions)
  return (
    <TableSection
      table="positions"
      title="Positions"
      rows={rows}
      columns={rows.some(({ entry }) => entry !== '') ? COLUMNS_OF_POSITIONS : WITHOUT_ENTRIES}
      empty={empty}
    />
  )
}
