import { type ReactNode, useCallback, useId, useState } from 'react'
import type { RowOf, TableName } from '@/state/workbook/workbook'
import { Button } from '@/ui/controls/Button'
import { cx } from '@/ui/cx'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import type { Sorting } from '@/ui/layout/sorting'
import { nextSorting } from './grid/rowOrder'
import { PasteArea } from './PasteArea'
import styles from './Portfolio.module.css'
import { QuickEntryLine } from './QuickEntryLine'
import { SelectionBar } from './SelectionBar'
import { useColumnsThere } from './useColumnsThere'
import { useRowGrid } from './useRowGrid'
import { useShownRows } from './useShownRows'

export interface TableSectionProps<Name extends TableName> {
  table: Name
  title: string
  rows: readonly RowOf<Name>[]
  columns: readonly Column<RowOf<Name>>[]
  empty: ReactNode
  /** Beside the count, how else the rows can be looked at. */
  choices?: ReactNode
}

/** One table of the portfolio under its heading, count and quick entry line. */
export function TableSection<Name extends TableName>(props: TableSectionProps<Name>) {
  const { table, title, rows, empty, choices } = props
  const columns = useColumnsThere(props.columns)
  const id = useId()
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const sortBy = useCallback((key: string) => setSorting((before) => nextSorting(key, before)), [])
  const [isGrouped, setGrouped] = useState(false)
  const { shown, heads } = useShownRows(table, rows, sorting, isGrouped)
  const hasChoices = choices !== undefined && rows.length > 0
  const isOwnOrder = sorting === null && !isGrouped
  const { selected, said, clear, listeners } = useRowGrid(table, shown, isOwnOrder)
  return (
    <PasteArea table={table} className={styles.section} aria-labelledby={id} {...listeners}>
      <div className={cx(styles.heading, hasChoices && styles.crowded, selected.size > 0 && styles.acting)}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <span className={styles.count}>
          {rows.length > 0 && rows.length}
          {rows.length > 1 && table !== 'balances' && (
            <Button
              small
              variant="quiet"
              aria-pressed={isGrouped}
              title="Rows of one coin and expiry together, with what they come to and a switch for all of them"
              onClick={() => setGrouped(!isGrouped)}
            >
              Group
            </Button>
          )}
          {hasChoices && choices}
        </span>
        <QuickEntryLine table={table} hidden={selected.size > 0} />
        {selected.size > 0 && <SelectionBar table={table} rows={rows} selected={selected} onClear={clear} />}
      </div>
      <p role="status" className="visually-hidden">
        {selected.size > 0 ? `${selected.size} selected. ${said}` : said}
      </p>
      <div
        className={cx(styles.table, rows.length === 0 && styles.empty, selected.size > 0 && styles.selecting)}
      >
        <DataTable
          editable
          windowed
          selected={selected}
          label={title}
          columns={columns}
          rows={shown}
          heads={heads}
          footed={rows.length > 1}
          sorting={sorting}
          {...(rows.length > 1 ? { onSort: sortBy } : {})}
          rowKey={rowId}
          rowClass={table === 'hedges' ? whatIfClass : rowClass}
          empty={typeof empty === 'string' ? <span className={styles.nothing}>{empty}</span> : empty}
        />
      </div>
    </PasteArea>
  )
}

function rowId({ id }: { id: string }): string {
  return id
}

function rowClass({ enabled }: { enabled: boolean }): string | undefined {
  return enabled ? undefined : styles.off
}

function whatIfClass(row: { enabled: boolean }): string | undefined {
  return cx(styles.whatIf, rowClass(row))
}
