import { type ReactNode, useContext } from 'react'
import { cx } from '@/ui/cx'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import { Cell, ROLES } from './BodyRow'
import { BodyRows, type BodyRowsProps } from './BodyRows'
import { moveBetweenCells } from './cellMovement'
import type { Column } from './column'
import styles from './DataTable.module.css'
import { FitContext } from './fit'
import { GoOnContext } from './goOn'
import { HeaderCell } from './HeaderCell'
import { scrollsSideways } from './scrollsSideways'
import type { Sorting } from './sorting'
import { useFit } from './useFit'

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
  /** Arrows and Enter go from cell to cell, as in a spreadsheet. */
  editable?: boolean
  /** The keys of the rows that are selected, where rows can be. */
  selected?: ReadonlySet<string>
  /** With very many rows it gets a box of its own in which it scrolls, and draws only what is in sight. */
  windowed?: boolean
  /** How the rows are sorted; they come sorted. */
  sorting?: Sorting | null
  /** By key of a row what stands above it, as the head of its group. */
  heads?: ReadonlyMap<string, ReactNode>
  /** Whether there is a line for the columns' footers: unless told, there is. */
  footed?: boolean
  /** On a card each figure has a line of its own: for long numbers, and names of columns that are. */
  linedCards?: boolean
  /** The header of a sortable column was pressed. */
  onSort?: (key: string) => void
}

const windowedRows = new Loader('The rest of the table', () =>
  import('./WindowedRows').then((m) => m.WindowedRows),
)

/** More rows than that are windowed. */
const MANY = 80
/** Fill the box until the windowed ones are there. */
const IN_SIGHT = 24

/**
 * A dense table that is never wider than its box: what does not fit is left out by rank, then shortened, and only then
 * it scrolls and says so. Below 400 px every row is a card; for screen readers it stays a table.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, empty, caption, rowClass, stickyHeader, editable, selected } = props
  const goOn = useContext(GoOnContext)
  const isLong = props.windowed === true && rows.length > MANY
  const body = { columns, rowKey, rowClass, selected, heads: props.heads }
  const first = (count: number) => <Body {...body} rows={rows.slice(0, count)} />
  const { probe, table, fit } = useFit(columns)
  return (
    <div
      className={cx(styles.container, isLong ? styles.box : !stickyHeader && styles.scrolling)}
      data-scrolls={isLong || undefined}
      data-sideways={fit.scrolls || undefined}
      {...(fit.scrolls ? scrollsSideways(label) : {})}
    >
      <div ref={probe} />
      <table
        {...ROLES.table}
        ref={table}
        aria-label={label}
        aria-rowcount={isLong ? rows.length + 1 : undefined}
        className={cx(
          styles.table,
          (stickyHeader || isLong) && styles.sticky,
          props.onSort !== undefined && styles.sortable,
          columns.some(({ onCard }) => onCard !== undefined) && styles.cards,
          props.linedCards && styles.linedCards,
        )}
        onKeyDown={editable ? (event) => moveBetweenCells(event, goOn) : undefined}
      >
        <FitContext value={fit}>
          {caption && <caption className={styles.caption}>{caption}</caption>}
          <thead {...ROLES.group} className={styles.head}>
            <tr {...ROLES.row} aria-rowindex={isLong ? 1 : undefined}>
              {columns.map((column) => (
                <HeaderCell key={column.key} column={column} sorting={props.sorting} onSort={props.onSort} />
              ))}
            </tr>
          </thead>
          {isLong ? (
            <LazyPart
              of={windowedRows}
              waiting={first(IN_SIGHT)}
              frame={(message) => (
                <>
                  {first(MANY)}
                  <Body {...body} rows={[]} empty={message} />
                </>
              )}
            >
              {(WindowedRows) => <WindowedRows {...body} rows={rows} />}
            </LazyPart>
          ) : (
            <Body {...body} rows={rows} empty={empty} />
          )}
          {props.footed !== false && columns.some((column) => column.footer !== undefined) && (
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
        </FitContext>
      </table>
    </div>
  )
}

/** All the rows, or in their place that there are none. */
function Body<Row>({ empty, ...body }: BodyRowsProps<Row> & { empty?: ReactNode }) {
  return (
    <tbody {...ROLES.group}>
      {body.rows.length === 0 && empty !== undefined && (
        <tr {...ROLES.row}>
          <td {...ROLES.cell} colSpan={body.columns.length} className={styles.empty}>
            {empty}
          </td>
        </tr>
      )}
      <BodyRows {...body} />
    </tbody>
  )
}
