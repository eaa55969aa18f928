import { type ReactNode, useMemo } from 'react'
import { edits, useScenario } from '@/state/scenario/scenarioStore'
import { useShowsLeverage } from '@/state/view/leverageColumn'
import type { PositionRow } from '@/state/workbook/workbook'
import type { Column } from '@/ui/layout/column'
import { ColumnsMenu } from './ColumnsMenu'
import { COLUMNS, contractColumns } from './columns'
import { LeverageCell } from './LeverageCell'
import { PriceCell } from './PriceCell'
import { SIGNED_SIZE, SignedRowMenu, SignedSizeCell } from './SignedSize'
import { TableSection } from './TableSection'
import { PnlTogether, WorstTogether } from './Together'

const edit = (id: string, cells: Partial<PositionRow>) => edits.editRow('positions', id, cells)

const COLUMNS_OF_POSITIONS: readonly Column<PositionRow>[] = [
  ...contractColumns<PositionRow>('positions'),
  { ...SIGNED_SIZE, render: (row) => <SignedSizeCell table="positions" row={row} /> },
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
  {
    key: 'leverage',
    onCard: 'rest',
    header: 'Leverage',
    headerTitle:
      'Counts only in the comparison with cross margin: portfolio margin never asks for it. Empty takes the leverage of the rulebook.',
    align: 'right',
    width: '1px',
    render: (row) => <LeverageCell row={row} />,
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

function EntryCell({ row: { id, symbol, entry } }: { row: PositionRow }) {
  return (
    <PriceCell
      id={id}
      symbol={symbol}
      field="entry"
      name="Entry"
      none="–"
      value={entry}
      onCommit={(value) => edit(id, { entry: value })}
    />
  )
}

/** What is held: each contract once, size signed. */
export function PositionsTable({ empty }: { empty: ReactNode }) {
  const rows = useScenario(({ workbook }) => workbook.positions)
  // Of a book that says no entries there is no P&L to show.
  const hasEntries = rows.some(({ entry }) => entry !== '')
  const showsLeverage = useShowsLeverage()
  const columns = useMemo(
    () =>
      COLUMNS_OF_POSITIONS.filter(
        ({ key }) => (key !== 'pnl' || hasEntries) && (key !== 'leverage' || showsLeverage),
      ),
    [hasEntries, showsLeverage],
  )
  return (
    <TableSection
      table="positions"
      title="Positions"
      rows={rows}
      columns={columns}
      choices={<ColumnsMenu />}
      empty={empty}
    />
  )
}
