import { BodyRow } from './BodyRow'
import type { Column } from './DataTable'

export interface BodyRowsProps<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
  rowClass: ((row: Row) => string | undefined) | undefined
  selected: ReadonlySet<string> | undefined
}

/** Every row of a table. */
export function BodyRows<Row>({ columns, rows, rowKey, rowClass, selected }: BodyRowsProps<Row>) {
  return rows.map((row, index) => {
    const key = rowKey(row, index)
    return (
      <BodyRow
        key={key}
        rowKey={key}
        row={row}
        index={index}
        columns={columns}
        className={rowClass?.(row)}
        selected={selected?.has(key)}
      />
    )
  })
}
