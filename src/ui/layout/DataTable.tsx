import { memo, type ReactNode } from 'react'
import { cx } from '@/ui/cx'
import { moveBetweenRows } from './cell-movement'
import styles from './DataTable.module.css'

export interface Column<Row> {
  key: string
  header: string
  /** A longer explanation of the header. */
  headerTitle?: string
  /** Numbers to the right. */
  align?: 'left' | 'right'
  render: (row: Row, index: number) => ReactNode
  /** Any CSS width. */
  width?: string
  /** Left out where the table is narrower than 720 (medium), 600 (small) or 480 px; cards leave out only `narrow`. */
  hideBelow?: 'medium' | 'small' | 'narrow'
  /** Names the row for screen readers. */
  rowHeader?: boolean
  /** The header is for screen readers only, and cards show no label. */
  hideHeader?: boolean
  /** In the line under the rows, such as a total. */
  footer?: ReactNode
}

export interface DataTableProps<Row> {
  /** The table's accessible name. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
  /** Under the header where there are no rows. */
  empty?: ReactNode
  /** Shown above the table. */
  caption?: ReactNode
  rowClass?: (row: Row) => string | undefined
  /** The header stays in sight in a scrolling box. */
  stickyHeader?: boolean
  /** ArrowUp, ArrowDown and Enter go to the same column of the next row, as in a spreadsheet. */
  editable?: boolean
}

/** A dense table; below 480 px every row is a card, for screen readers it stays a table. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, empty, caption, rowClass, stickyHeader, editable } = props
  return (
    <div className={styles.container}>
      <table
        {...ROLES.table}
        aria-label={label}
        className={cx(styles.table, stickyHeader && styles.sticky)}
        onKeyDown={editable ? moveBetweenRows : undefined}
      >
        {caption && <caption className={styles.caption}>{caption}</caption>}
        <thead {...ROLES.group} className={styles.head}>
          <tr {...ROLES.row}>
            {columns.map((column) => (
              <th
                key={column.key}
                {...ROLES.header}
                scope="col"
                className={cellClass(column)}
                style={column.width ? { width: column.width } : undefined}
                title={column.headerTitle}
              >
                {column.hideHeader ? <span className="visually-hidden">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.length === 0 && empty !== undefined && (
            <tr {...ROLES.row}>
              <td {...ROLES.cell} colSpan={columns.length} className={styles.empty}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row, index) => (
            <BodyRow
              key={rowKey(row, index)}
              row={row}
              index={index}
              columns={columns}
              className={cx(styles.row, rowClass?.(row))}
            />
          ))}
        </tbody>
        {columns.some((column) => column.footer !== undefined) && (
          <tfoot {...ROLES.group} className={styles.foot}>
            <tr {...ROLES.row} className={styles.row}>
              {columns.map((column) => (
                <Cell key={column.key} column={column}>
                  {column.footer}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

interface BodyRowProps<Row> {
  row: Row
  index: number
  columns: readonly Column<Row>[]
  className: string
}

/** Drawn again only for another row or other columns: with constant columns, an edit draws the edited row alone. */
const BodyRow = memo(function BodyRow<Row>({ row, index, columns, className }: BodyRowProps<Row>) {
  return (
    <tr {...ROLES.row} className={className}>
      {columns.map((column) => (
        <Cell key={column.key} column={column}>
          {column.render(row, index)}
        </Cell>
      ))}
    </tr>
  )
}) as <Row>(props: BodyRowProps<Row>) => ReactNode

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const shared = {
    className: cellClass(column),
    'data-label': column.hideHeader ? undefined : column.header,
    'data-column': column.key,
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
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  header: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

function cellClass<Row>({ align, hideBelow, rowHeader, hideHeader }: Column<Row>): string {
  return cx(
    styles.cell,
    align === 'right' && styles.right,
    rowHeader && styles.rowHeader,
    hideHeader && styles.bare,
    hideBelow === 'medium' && styles.hideMedium,
    hideBelow === 'small' && styles.hideSmall,
    hideBelow === 'narrow' && styles.hideNarrow,
  )
}
