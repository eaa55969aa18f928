import { edits } from '@/state/scenario/scenarioStore'
import type { HedgeRow, PositionRow } from '@/state/workbook/workbook'
import type { Column } from '@/ui/layout/column'
import { tooLarge } from '@/words/tooMuch'
import { notZero } from './amountRules'
import { DecimalCell } from './DecimalCell'
import { negated } from './entry/negated'
import { isLongOnCard } from './isLongOnCard'
import { RowMenu } from './RowMenu'
import { useContractName } from './useRow'

/** A row whose size has a sign, and the table that it stands in. */
type SignedRow =
  | { readonly table: 'positions'; readonly row: PositionRow }
  | { readonly table: 'hedges'; readonly row: HedgeRow }

/** How the sizes of positions and hedges stand in their tables. */
export const SIGNED_SIZE = {
  key: 'size',
  sortable: true,
  onCard: 'title',
  isLong: ({ symbol, size }) => isLongOnCard(size, symbol),
  header: 'Size',
  align: 'right',
  width: '1px',
} satisfies Omit<Column<PositionRow | HedgeRow>, 'render'>

/** The size of a position or hedge, sold sizes negative. */
export function SignedSizeCell({ table, row: { id, symbol, size } }: SignedRow) {
  return (
    <DecimalCell
      id={id}
      field="size"
      label={`Size of ${useContractName(symbol)}`}
      value={size}
      check={(value) => notZero(value) ?? tooLarge(symbol, value)}
      onCommit={(value) => edits.editRow(table, id, { size: value })}
    />
  )
}

/** What can be done with a position or hedge; flipping changes the sign of its size. */
export function SignedRowMenu({ table, row }: SignedRow) {
  const flip = () => edits.editRow(table, row.id, { size: negated(row.size) })
  return <RowMenu table={table} row={row} name={useContractName(row.symbol)} onFlip={flip} />
}
