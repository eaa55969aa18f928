import { memo, type ReactNode, type Ref, useState } from 'react'
import { IconButton } from '@/ui/controls/IconButton'
import { ChevronDownIcon, ChevronUpIcon } from '@/ui/controls/icons'
import { cx } from '@/ui/cx'
import type { Column } from './column'
import styles from './DataTable.module.css'

export interface BodyRowProps<Row> {
  row: Row
  rowKey: string
  index: number
  columns: readonly Column<Row>[]
  className: string | undefined
  /** Undefined where rows cannot be selected. */
  selected?: boolean | undefined
  /** Its place is said where not every row is drawn. */
  isNumbered?: boolean
  ref?: Ref<HTMLTableRowElement>
}

/** Drawn again only for another row or other columns: with constant columns, an edit draws the edited row alone. */
export const BodyRow = memo(function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { row, rowKey, index, columns, className, selected, isNumbered, ref } = props
  const [open, setOpen] = useState(false)
  return (
    <tr
      {...ROLES.row}
      ref={ref}
      className={cx(styles.row, className)}
      data-row={rowKey}
      data-index={index}
      data-open={open || undefined}
      aria-selected={selected}
      aria-rowindex={isNumbered ? index + 2 : undefined}
    >
      {columns.map((column) => (
        <Cell key={column.key} column={column} onCard={column.isLong?.(row) ? 'figure' : column.onCard}>
          {column.render(row, index, selected ?? false)}
        </Cell>
      ))}
      {columns.some(({ onCard }) => onCard === 'rest') && (
        <td {...ROLES.cell} className={styles.opener}>
          <IconButton
            small
            label="All figures of the row"
            icon={open ? <ChevronUpIcon /> : <ChevronDownIcon />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        </td>
      )}
    </tr>
  )
}) as <Row>(props: BodyRowProps<Row>) => ReactNode

export interface CellProps<Row> {
  column: Column<Row>
  /** Where it stands on this card; as its column says unless told. */
  onCard?: Column<Row>['onCard']
  children: ReactNode
}

export function Cell<Row>({ column, onCard = column.onCard, children }: CellProps<Row>) {
  const shared = {
    className: cellClass(column),
    'data-label': column.hideHeader ? undefined : column.header,
    'data-column': column.key,
    'data-card': onCard,
  }
  if (!column.rowHeader || children === undefined)
    return (
      <td {...ROLES.cell} {...shared}>
        {children}
      </td>
    )
  return (
    <th {...ROLES.rowHeader} {...shared} scope="row">
      {children}
    </th>
  )
}

/** As cards the elements are no table cells any more to a browser; roles keep the table for screen readers. */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  header: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

export function cellClass<Row>({ align, notOnCards, rowHeader, hideHeader }: Column<Row>): string {
  return cx(
    styles.cell,
    align === 'right' && styles.right,
    rowHeader && styles.rowHeader,
    hideHeader && styles.bare,
    notOnCards && styles.notOnCards,
  )
}
