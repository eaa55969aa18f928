import { useState } from 'react'
import { Button } from '@/ui/controls/Button'
import { formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { instrumentName, sizeUnit } from '@/words/instrumentName'
import { type AsOrder, addTrade, type Side, type SizedInstrument } from './addTrade'
import styles from './PlanTab.module.css'

export interface CapacityTableProps {
  /** The table's accessible name. */
  label: string
  base: string
  rows: readonly SizedInstrument[]
  asOrder: AsOrder
  asOf: string
  /** More may come. */
  isBusy: boolean
  /** Whether what is shown is of the scenario as it stands. */
  isAddable: boolean
}

/** Rows that stand there before the rest is asked for. */
const FIRST = 12

/** Every instrument with the largest sizes to buy and to sell; a click adds one of them. */
export function CapacityTable({ label, base, rows, isBusy, ...actions }: CapacityTableProps) {
  const [isAll, setAll] = useState(false)
  const columns: readonly Column<SizedInstrument>[] = [
    {
      key: 'instrument',
      header: 'Instrument',
      rowHeader: true,
      render: (row) => instrumentName(row, actions.asOf),
    },
    ...(['buy', 'sell'] as const).map(
      (side): Column<SizedInstrument> => ({
        key: side,
        header: side === 'buy' ? 'Buy up to' : 'Sell up to',
        headerTitle: `The largest size to ${side}, in whole lots; ${base}, or contracts of 1 USD`,
        align: 'right',
        render: (row) => <SideCell {...actions} base={base} row={row} side={side} />,
      }),
    ),
  ]
  return (
    <>
      <DataTable
        label={label}
        columns={columns}
        rows={isAll ? rows : rows.slice(0, FIRST)}
        rowKey={({ symbol }) => symbol}
        empty={isBusy ? 'Nothing found yet' : 'The market lists nothing of it'}
      />
      {rows.length > FIRST && (
        <div>
          <Button small variant="quiet" onClick={() => setAll(!isAll)}>
            {isAll ? `Show the first ${FIRST}` : `Show ${rows.length - FIRST} more`}
          </Button>
        </div>
      )}
    </>
  )
}

type Actions = Pick<CapacityTableProps, 'base' | 'asOrder' | 'asOf' | 'isAddable'>

function SideCell({ row, side, base, ...props }: Actions & { row: SizedInstrument; side: Side }) {
  const { inLots } = row[side]
  if (inLots === 'Infinity') return 'no limit'
  const unit = sizeUnit(row, base)
  const size = `${formatNumber(inLots)}${unit === base ? '' : ` ${unit}`}`
  if (inLots === '0') return size
  const what = `${side} ${size} ${instrumentName(row, props.asOf)}`
  return (
    <span className={styles.size}>
      {size}
      <Button
        small
        disabled={!props.isAddable}
        aria-label={`Add: ${what}`}
        onClick={() => addTrade(row, side, props.asOrder, what)}
      >
        Add
      </Button>
    </span>
  )
}
