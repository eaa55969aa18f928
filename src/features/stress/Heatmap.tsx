import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { explain, useView } from '@/store/view'
import { cx } from '@/ui/cx'
import { exact, formatMoney, signOf } from '@/ui/format'
import { densePlacesFor } from '@/ui/readable'
import styles from './Heatmap.module.css'
import { nextCell } from './heatmapKeys'
import { shockText } from './shockWords'
import { scenarioSentence } from './stressFinding'
import type { Scenario, Surface } from './surface'

/** The surface as a coloured table: volatility up on top, as the eye expects it; each cell opens its explanation. */
export function Heatmap({ base, surface }: { base: string; surface: Surface }) {
  const { columns, ivs, worst } = surface
  const explained = useView((view) => view.explained?.address)
  const [chosen, setChosen] = useState<number | null>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const all = columns.flat()
  const results = all.map(({ pnl }) => pnl)
  const digits = densePlacesFor(results)
  const largest = Math.max(...results.map((pnl) => Math.abs(Number(pnl))))
  const tabStop = all.some(({ index }) => index === chosen) ? chosen : worst.index
  const rows = ivs.map((iv, i) => ({ iv, i, cells: columns.flatMap((column) => column[i] ?? []) })).reverse()
  const loses = signOf(worst.pnl) < 0

  // Where the table is wider than its box, the cell that decides is in sight.
  useLayoutEffect(() => {
    const cell = box.current?.querySelector<HTMLElement>(`[data-scenario="${worst.index}"]`)
    if (box.current && cell) showWithin(box.current, cell)
  }, [worst.index])

  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const cells = [...(body.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const to = nextCell(event.key, cells.indexOf(event.target), columns.length, cells.length)
    if (to === null) return
    event.preventDefault()
    cells[to]?.focus()
  }
  const cell = (scenario: Scenario) => {
    const address = `units.${base}.scenarios.${scenario.index}.pnl`
    const isWorst = loses && scenario.index === worst.index
    const share = largest === 0 ? 0 : Math.abs(Number(scenario.pnl)) / largest
    const sentence = scenarioSentence(scenario, base, true)
    return (
      <td
        key={scenario.index}
        data-scenario={scenario.index}
        className={cx(
          styles.cell,
          signOf(scenario.pnl) < 0 ? styles.loss : styles.gain,
          isWorst && styles.worst,
        )}
        style={{ '--share': share }}
      >
        <button
          type="button"
          className={cx(styles.figure, explained === address && styles.open)}
          tabIndex={scenario.index === tabStop ? 0 : -1}
          title={`${sentence} Exactly ${exact(scenario.pnl, 'USD')}. Explain it.`}
          onFocus={() => setChosen(scenario.index)}
          onClick={() => explain(address)}
        >
          {signOf(scenario.pnl) === 0 ? '0' : formatMoney(scenario.pnl, { digits })}
          {isWorst && <span className="visually-hidden">, the worst</span>}
        </button>
      </td>
    )
  }
  return (
    <div ref={box} className={styles.box}>
      <table className={styles.heatmap} aria-label="Profit and loss by price and volatility shock">
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Price
            </th>
            {columns.map(([first]) => (
              <th key={first?.price} scope="col">
                {shockText(first?.price ?? '0')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={move}>
          {rows.map(({ iv, i, cells }) => (
            <tr key={i}>
              <th scope="row">vol {signOf(iv) === 0 ? 'same' : shockText(iv)}</th>
              {cells.map(cell)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Scrolls the box sideways as far as needed; the names of the rows stay before the cells. */
function showWithin(box: HTMLElement, cell: HTMLElement): void {
  const names = box.querySelector<HTMLElement>('th')?.offsetWidth ?? 0
  const { offsetLeft: left, offsetWidth: width } = cell
  if (left - names < box.scrollLeft) box.scrollLeft = left - names
  else if (left + width > box.scrollLeft + box.clientWidth)
    box.scrollLeft = left + width - box.clientWidth + 2
}
