import type { StatementCell, StatementTable } from '@/files/statement/statementDocument'
import { cx } from '@/ui/cx'
import { saidFigure } from '@/words/saidFigure'
import styles from './StatementPaper.module.css'

const RANKS = { plain: undefined, part: styles.partRow, total: styles.totalRow } as const

/** A table of the statement on paper. */
export function PaperTable({ table: { title, note, columns, rows } }: { table: StatementTable }) {
  return (
    <div className={cx(styles.block, rows.length <= SHORT && styles.whole)}>
      <h3 className={styles.caption}>{title}</h3>
      {note !== '' && <p className={styles.note}>{note}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th key={head} scope="col" className={cx(isNumber && styles.number)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, rank }, place) => (
            // Rows are known by their place: two of one contract may be alike.
            <tr key={keyOf(place)} className={RANKS[rank]}>
              {columns.map(({ head, isNumber }, column) => (
                <td
                  key={head}
                  className={cx(isNumber && styles.number, isDeciding(cells[column]) && styles.decides)}
                >
                  {said(cells[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A table of so many rows goes to the next page rather than in two. */
const SHORT = 18

function keyOf(place: number): string {
  return `row ${place}`
}

function said(cell: StatementCell = ''): string {
  return typeof cell === 'string' ? cell : saidFigure(cell)
}

function isDeciding(cell: StatementCell = ''): boolean {
  return typeof cell !== 'string' && cell.decides
}
