import { ExplainedAt } from '@/parts/ExplainedAt'
import { useMarketTime } from '@/state/market/marketInUse'
import type { UnitTrade } from '@/state/query/unitTrades'
import { edits } from '@/state/scenario/scenarioStore'
import type { OrderRow } from '@/state/workbook/workbook'
import { Quantity } from '@/ui/figures/Quantity'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { effectColumns } from './effectColumns'
import styles from './HedgesTab.module.css'
import { tradeColumns } from './tradeColumns'
import { orderRemark, orderWords } from './tradeWords'

export interface OrderTableProps {
  /** The table's accessible name. */
  label: string
  caption: string
  /** Of its unit. */
  base: string
  orders: readonly UnitTrade<OrderRow>[]
  stale: boolean
}

/** The orders of one group. */
export function OrderTable({ label, caption, base, orders, stale }: OrderTableProps) {
  const asOf = useMarketTime()
  const counting = orders.some(({ figures }) => figures !== null)
  const figureColumns: Column<UnitTrade<OrderRow>>[] = [
    {
      key: 'delta',
      header: 'Delta',
      align: 'right',
      width: '16%',
      render: ({ path, figures }) => {
        if (figures === null || path === null) return undefined
        const address = `rows.${path}.delta` as const
        return (
          <ExplainedAt address={address} label="the delta of the order">
            <Quantity value={figures.delta} digits={4} sign />
          </ExplainedAt>
        )
      },
    },
    ...effectColumns(base, orders),
  ]
  const columns: Column<UnitTrade<OrderRow>>[] = [
    ...tradeColumns<OrderRow>({
      what: 'order',
      wordsOf: (row) => orderWords(row, asOf),
      remarkOf: orderRemark,
      onCount: (id, enabled) => edits.editRow('orders', id, { enabled }),
    }),
    ...(counting ? figureColumns : []),
  ]
  return (
    <StaleOverlay busy={stale}>
      <h3 className={styles.caption}>{caption}</h3>
      <DataTable
        label={label}
        columns={columns}
        rows={orders}
        rowKey={({ row }) => row.id}
        rowClass={() => (counting ? undefined : styles.off)}
      />
    </StaleOverlay>
  )
}
