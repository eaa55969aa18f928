import { edits, useScenario } from '@/store/scenario'
import type { HedgeRow } from '@/store/workbook/workbook'
import type { Column } from '@/ui/layout/DataTable'
import { notZero } from './amountRules'
import { COLUMNS, contractColumns } from './columns'
import { DecimalCell } from './DecimalCell'
import { negated } from './entry/amounts'
import { RowMenu } from './RowMenu'
import { TableSection } from './TableSection'
import { useContractName } from './useRow'

const edit = (id: string, cells: Partial<HedgeRow>) => edits.editRow('hedges', id, cells)

const COLUMNS_OF_HEDGES: readonly Column<HedgeRow>[] = [
  ...contractColumns<HedgeRow>('hedges'),
  {
    key: 'size',
    header: 'Size',
    align: 'right',
    width: '1px',
    render: (row) => <SizeCell row={row} />,
  },
  { ...COLUMNS.mark, header: 'At mark', headerTitle: 'A what-if hedge is done at mark' },
  { ...COLUMNS.iv, hideBelow: 'small' },
  COLUMNS.days,
  COLUMNS.delta,
  COLUMNS.worst,
  COLUMNS.without,
  {
    key: 'actions',
    header: 'Actions',
    hideHeader: true,
    width: '20px',
    render: (row) => <Actions row={row} />,
  },
]

function SizeCell({ row: { id, symbol, size } }: { row: HedgeRow }) {
  return (
    <DecimalCell
      id={id}
      field="size"
      kind="amount"
      label={`Size of ${useContractName(symbol)}`}
      value={size}
      check={notZero}
      room="start"
      onCommit={(value) => edit(id, { size: value })}
    />
  )
}

function Actions({ row }: { row: HedgeRow }) {
  const flip = () => edit(row.id, { size: negated(row.size) })
  return <RowMenu table="hedges" row={row} name={useContractName(row.symbol)} onFlip={flip} />
}

/** Trades taken as done at mark, to see what they would change. */
export function HedgesTable() {
  const rows = useScenario(({ workbook }) => workbook.hedges)
  return (
    <TableSection
      table="hedges"
      title="What-if hedges"
      rows={rows}
      columns={COLUMNS_OF_HEDGES}
      empty="No hedges are being tried."
    />
  )
}
