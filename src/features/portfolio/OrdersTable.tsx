import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import { edits, useScenario } from '@/state/scenario/scenarioStore'
import type { OrderRow } from '@/state/workbook/workbook'
import { Badge } from '@/ui/figures/Badge'
import type { Column } from '@/ui/layout/column'
import { tooLarge } from '@/words/tooMuch'
import { aboveZero } from './amountRules'
import styles from './Cells.module.css'
import { COLUMNS, contractColumns } from './columns'
import { DecimalCell } from './DecimalCell'
import { Nothing } from './FigureCell'
import { PriceCell } from './PriceCell'
import { RowMenu } from './RowMenu'
import { TableSection } from './TableSection'
import { WorstTogether } from './Together'
import { useContractName, useRowFigure } from './useRow'

const edit = (id: string, cells: Partial<OrderRow>) => edits.editRow('orders', id, cells)

const OTHER = { Buy: 'Sell', Sell: 'Buy' } as const

const COLUMNS_OF_ORDERS: readonly Column<OrderRow>[] = [
  ...contractColumns<OrderRow>('orders', ({ reduceOnly }) => (reduceOnly ? 'reduce-only' : undefined)),
  { key: 'side', onCard: 'title', header: 'Side', align: 'right', render: (row) => <SideCell row={row} /> },
  {
    key: 'size',
    sortable: true,
    // Beside name and side there is room for few sizes: they stand where all of them can.
    onCard: 'figure',
    header: 'Size',
    align: 'right',
    width: '1px',
    render: (row) => <SizeCell row={row} />,
  },
  {
    key: 'limit',
    sortable: true,
    onCard: 'figure',
    header: 'Limit',
    headerTitle: 'Limit price; empty is a market order',
    align: 'right',
    width: '1px',
    render: (row) => <LimitCell row={row} />,
  },
  COLUMNS.mark,
  COLUMNS.iv,
  COLUMNS.days,
  { ...COLUMNS.delta, rank: 4, onCard: 'rest' },
  {
    key: 'group',
    onCard: 'rest',
    header: 'Group',
    headerTitle: `A: ${ORDER_GROUPS.A}. B: ${ORDER_GROUPS.B}.`,
    align: 'right',
    render: ({ id }) => <GroupCell id={id} />,
  },
  { ...COLUMNS.worst, rank: 1, footer: <WorstTogether table="orders" /> },
  COLUMNS.effect,
  {
    key: 'actions',
    header: 'Actions',
    hideHeader: true,
    width: '20px',
    render: (row) => <Actions row={row} />,
  },
]

function SideCell({ row: { id, side } }: { row: OrderRow }) {
  const other = OTHER[side]
  return (
    <button
      type="button"
      className={styles.side}
      title={`Change to ${other.toLowerCase()}`}
      onClick={() => edit(id, { side: other })}
    >
      {side}
    </button>
  )
}

function SizeCell({ row: { id, symbol, size } }: { row: OrderRow }) {
  return (
    <DecimalCell
      id={id}
      field="size"
      label={`Size of ${useContractName(symbol)}`}
      value={size}
      check={(value) => aboveZero(value) ?? tooLarge(symbol, value)}
      onCommit={(value) => edit(id, { size: value })}
    />
  )
}

function LimitCell({ row: { id, symbol, price } }: { row: OrderRow }) {
  return (
    <PriceCell
      id={id}
      symbol={symbol}
      field="price"
      name="Limit"
      none="market"
      value={price}
      onCommit={(value) => edit(id, { price: value })}
    />
  )
}

function GroupCell({ id }: { id: string }) {
  const group = useRowFigure(id, 'set')
  if (group !== 'A' && group !== 'B') return <Nothing />
  const title = `Group ${group}: ${ORDER_GROUPS[group]}`
  return (
    <Badge tone={group === 'A' ? 'warning' : 'plain'} title={title}>
      {group}
    </Badge>
  )
}

function Actions({ row }: { row: OrderRow }) {
  const { id, side, reduceOnly } = row
  const further = [
    {
      key: 'reduce',
      label: 'Reduce-only',
      note: 'Counts only as far as it closes the position',
      checked: reduceOnly,
      onSelect: () => edit(id, { reduceOnly: !reduceOnly }),
    },
  ]
  return (
    <RowMenu
      table="orders"
      row={row}
      name={`order in ${useContractName(row.symbol)}`}
      onFlip={() => edit(id, { side: OTHER[side] })}
      further={further}
    />
  )
}

/** Active orders, which count before they fill. */
export function OrdersTable() {
  const rows = useScenario(({ workbook }) => workbook.orders)
  return (
    <TableSection
      table="orders"
      title="Orders"
      rows={rows}
      columns={COLUMNS_OF_ORDERS}
      empty="No open orders."
    />
  )
}
