import { memo } from 'react'
import type { StatementRow, StatementTable } from '@/files/statement/statementDocument'
import { cx } from '@/ui/cx'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { saidIn } from '@/words/saidFigure'
import { ScreenCell } from './ScreenCell'
import styles from './StatementTab.module.css'

interface PlacedRow extends StatementRow {
  readonly place: number
}

/** Columns that a pane of usual width has room for. */
const WIDE = 5

/** A table of the statement on screen. */
export const ScreenTable = memo(({ table }: { table: StatementTable }) => {
  const { title, note, columns, rows } = table
  const said = saidIn(table)
  const shown = columns.map(
    ({ head, isNumber }, place): Column<PlacedRow> => ({
      key: String(place),
      header: head,
      align: isNumber ? 'right' : 'left',
      rowHeader: place === 0,
      ...(place > 0 ? { onCard: 'figure' as const } : {}),
      // Of a wide table the words at its end go first where there is no room.
      ...(columns.length > WIDE && !isNumber && place === columns.length - 1 ? { rank: 1 } : {}),
      render: ({ cells, rank }) => {
        const cell = cells[place] ?? ''
        if (cell === '') return undefined
        return (
          <span
            className={cx(
              styles.cell,
              rank === 'total' && (isNumber || place === 0) && styles.total,
              rank === 'part' && place === 0 && styles.part,
            )}
          >
            <ScreenCell cell={cell} said={said} />
          </span>
        )
      },
    }),
  )
  return (
    <div className={styles.table}>
      <h4 className={styles.caption}>{title}</h4>
      {note !== '' && <p className={styles.note}>{note}</p>}
      <DataTable
        label={title}
        columns={shown}
        rows={rows.map((row, place) => ({ ...row, place }))}
        rowKey={({ place }) => String(place)}
        windowed
      />
    </div>
  )
})
