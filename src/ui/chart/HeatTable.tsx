import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useWidth } from '@/ui/chart/useWidth'
import { cx } from '@/ui/cx'
import { formatMoney, signOf, type Value } from '@/ui/format'
import { scrollsSideways } from '@/ui/layout/scrollsSideways'
import { densePlacesFor } from '@/ui/readable'
import { roomFor } from '@/ui/type/text'
import styles from './HeatTable.module.css'
import { nextCell } from './heatmapKeys'
import { heatText } from './heatText'

/** One result of the table, USD. */
export interface HeatCell {
  readonly key: string
  readonly value: Value
  /** In a sentence, exactly. */
  readonly title: string
}

export interface HeatTableProps {
  /** The table's accessible name. */
  label: string
  /** Over the columns. */
  heads: readonly { readonly key: string; readonly text: string }[]
  rows: readonly { readonly head: string; readonly cells: readonly HeatCell[] }[]
  /** The keys of the worst results, the one that decides first; none where there is nothing to mark. */
  worst: readonly string[]
  /** Results are charges: more of them is worse. */
  charges?: boolean
  /** The key of the one that is looked at; cells can be chosen where `onChoose` is given. */
  chosen?: string
  onChoose?: (key: string) => void
  /** Opens how the result in a cell was made, in place of choosing it. */
  onExplain?: (key: string) => void
}

/** Results as a coloured table; arrow keys go from cell to cell where cells can be chosen or explained. */
export function HeatTable(props: HeatTableProps) {
  const { label, heads, rows, worst, charges = false, chosen, onChoose, onExplain } = props
  const onPress = onChoose ?? onExplain
  const [focused, setFocused] = useState<string | null>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [box, width] = useWidth<HTMLDivElement>()
  const all = rows.flatMap(({ cells }) => cells)
  const values = all.map(({ value }) => value)
  const digits = densePlacesFor(values)
  const largest = Math.max(...values.map((value) => Math.abs(Number(value))))
  const names = roomFor(NAMES)
  const room = (width - names) / heads.length
  const longest = Math.max(...values.map((value) => formatMoney(value, { digits }).length))
  const isShort = width > 0 && longest * roomFor(LETTER) + EDGES > room
  const scrolls = isShort && room < roomFor(LEAST)
  // So many whole columns are in sight that none is cut, however far it scrolls.
  const inSight = Math.max(1, Math.floor((width - names) / roomFor(WHOLE)))
  const [decider] = worst
  const tabStop = [focused, chosen, decider].find((key) => all.some((cell) => cell.key === key))

  // Where the table is wider than its box, the worst cell is in sight.
  useLayoutEffect(() => {
    const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${decider}"]`)
    if (scrolls && box.current && cell) showWithin(box.current, cell)
  }, [box, decider, scrolls])

  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const cells = [...(body.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const to = nextCell(event.key, cells.indexOf(event.target), heads.length, cells.length)
    if (to === null) return
    event.preventDefault()
    cells[to]?.focus()
  }
  const text = ({ key, value }: HeatCell) => (
    <>
      {heatText(value, isShort, digits)}
      {worst.includes(key) && <span className="visually-hidden">, the worst</span>}
    </>
  )
  return (
    <div
      ref={box}
      className={cx(
        styles.box,
        isShort && styles.short,
        isShort && !scrolls && room < roomFor(SHORT) && styles.small,
        scrolls && styles.scrolls,
      )}
      style={{
        '--names': `${names}px`,
        '--columns': heads.length,
        '--column': `${(width - names) / inSight}px`,
      }}
      {...(scrolls ? scrollsSideways(label) : {})}
    >
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <td className={styles.corner}>
              Vol ↓ <span className={styles.across}>Price →</span>
            </td>
            {heads.map(({ key, text: head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={move}>
          {rows.map(({ head, cells }) => (
            <tr key={cells[0]?.key}>
              <th scope="row">{head}</th>
              {cells.map((cell) => (
                <td
                  key={cell.key}
                  data-cell={cell.key}
                  className={cx(
                    styles.cell,
                    charges || signOf(cell.value) < 0 ? styles.loss : styles.gain,
                    worst.includes(cell.key) && styles.worst,
                    cell.key === chosen && styles.chosen,
                  )}
                  style={{ '--share': largest === 0 ? 0 : Math.abs(Number(cell.value)) / largest }}
                >
                  {onPress ? (
                    <button
                      type="button"
                      className={styles.figure}
                      tabIndex={cell.key === tabStop ? 0 : -1}
                      {...(onChoose ? { 'aria-pressed': cell.key === chosen } : {})}
                      title={cell.title}
                      onFocus={() => setFocused(cell.key)}
                      onClick={() => onPress(cell.key)}
                    >
                      {text(cell)}
                    </button>
                  ) : (
                    <span className={styles.figure} title={cell.title}>
                      {text(cell)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/**
 * Pixels at the usual size of type: of the rows' names, of a digit, round a figure in its cell, of a cell with a short
 * figure, of one in small type, and of one that scrolls.
 */
const NAMES = 64
const LETTER = 7
const EDGES = 8
const SHORT = 39
const LEAST = 35
const WHOLE = 52

/** Scrolls the box sideways as far as needed; the names of the rows stay before the cells. */
function showWithin(box: HTMLElement, cell: HTMLElement): void {
  const names = box.querySelector<HTMLElement>('th')?.offsetWidth ?? 0
  const { offsetLeft: left, offsetWidth: width } = cell
  if (left - names < box.scrollLeft) box.scrollLeft = left - names
  else if (left + width > box.scrollLeft + box.clientWidth)
    box.scrollLeft = left + width - box.clientWidth + 2
}
