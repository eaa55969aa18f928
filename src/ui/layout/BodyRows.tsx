import { Fragment, type ReactNode } from 'react'
import { BodyRow } from './BodyRow'
import type { Column } from './column'
import { GroupRow } from './GroupRow'

export interface BodyRowsProps<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
  rowClass: ((row: Row) => string | undefined) | undefined
  selected: ReadonlySet<string> | undefined
  /** By key of a row what stands above it, as the head of its group. */
  heads?: ReadonlyMap<string, ReactNode> | undefined
}

/** Every row of a table. */
export function BodyRows<Row>({ columns, rows, rowKey, rowClass, selected, heads }: BodyRowsProps<Row>) {
  return rows.map((row, index) => {
    const key = rowKey(row, index)
    const head = heads?.get(key)
    return (
      <Fragment key={key}>
        {head !== undefined && <GroupRow head={head} columns={columns.length} />}
        <BodyRow
          rowKey={key}
          row={row}
          index={index}
          columns={columns}
          className={rowClass?.(row)}
          selected={selected?.has(key)}
        />
      </Fragment>
    )
  })
}
