import { memo, type ReactNode } from 'react'
import { cellClass, ROLES } from './BodyRow'
import type { Column } from './column'
import styles from './DataTable.module.css'
import type { Sorting } from './sorting'

export interface HeaderCellProps<Row> {
  column: Column<Row>
  sorting: Sorting | null | undefined
  onSort: ((key: string) => void) | undefined
}

/** The head of a column; where rows can be sorted by it, a button that says how they are. */
export const HeaderCell = memo(function HeaderCell<Row>({ column, sorting, onSort }: HeaderCellProps<Row>) {
  const { key, header, headerTitle, hideHeader, sortable, width } = column
  const direction = sorting?.key === key ? sorting.direction : undefined
  return (
    <th
      {...ROLES.header}
      scope="col"
      className={cellClass(column)}
      style={width ? { width } : undefined}
      title={headerTitle}
      aria-sort={sortable ? (direction ?? 'none') : undefined}
    >
      {sortable && onSort ? (
        <button type="button" className={styles.sort} data-sorted={direction} onClick={() => onSort(key)}>
          {header}
        </button>
      ) : hideHeader ? (
        <span className="visually-hidden">{header}</span>
      ) : (
        header
      )}
    </th>
  )
}) as <Row>(props: HeaderCellProps<Row>) => ReactNode
