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

/** Characters: what stands in half a page, and what a number takes of it. */
const HALF = 50
const NUMBER = 12

function isNarrow({ title, columns, rows }: StatementTable): boolean {
  const widths = columns.map(({ head, isNumber }, column) => {
    const texts = rows
      .map(({ cells }) => cells[column] ?? '')
      .map((cell) => (typeof cell === 'string' ? cell.length : NUMBER))
    return Math.max(isNumber ? NUMBER : head.length, ...texts)
  })
  return title.length <= HALF && widths.reduce((sum, width) => sum + width, 0) <= HALF
}

function keyOf(place: number): string {
  return `row ${place}`
}
