import type { StatementTable } from '@/files/statement/statementDocument'
import { cx } from '@/ui/cx'
import { saidIn } from '@/words/saidFigure'
import styles from './StatementPaper.module.css'

const RANKS = { plain: undefined, part: styles.partRow, total: styles.totalRow } as const

/** A table of the statement on paper; two narrow ones stand side by side. */
export function PaperTable({ table }: { table: StatementTable }) {
  const { title, note, columns, rows } = table
  const said = saidIn(table)
  const isShort = rows.length <= SHORT
  return (
    <div className={cx(styles.block, isShort && styles.whole, isShort && isNarrow(table) && styles.narrow)}>
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
              {columns.map(({ head, isNumber }, column) => {
                const cell = cells[column] ?? ''
                const isText = typeof cell === 'string'
                return (
                  <td
                    key={head}
                    className={cx(isNumber && styles.number, !isText && cell.decides && styles.decides)}
                  >
                    {isText ? cell : said(cell)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A table of so many rows goes to the next page rather than in two. */
const SHORT = 18

/** Characters: what stands in half a page. */
const HALF = { title: 50, first: 32, last: 30 } as const

function isNarrow({ title, columns, rows }: StatementTable): boolean {
  if (columns.length > 3 || title.length > HALF.title) return false
  return rows.every(({ cells }) => {
    const [first, last] = [cells[0], cells.at(-1)].map((cell) => (typeof cell === 'string' ? cell.length : 0))
    return (first ?? 0) <= HALF.first && (last ?? 0) <= HALF.last
  })
}

function keyOf(place: number): string {
  return `row ${place}`
}
