import { Fragment, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { ListedOption } from '@/state/market/marketContracts'
import { useScenario } from '@/state/scenario/scenarioStore'
import { Segmented } from '@/ui/controls/Segmented'
import { cx } from '@/ui/cx'
import { formatNumber } from '@/ui/format'
import styles from './Chain.module.css'
import { ChainCell, ChainHeader } from './ChainCell'
import { type ChainRow, rowAtMoney, rowsBelow, type Side } from './chain'
import { type CellPlace, nextPlace } from './chainKeys'
import { heldByContract } from './heldByContract'
import { LookLine } from './LookLine'
import type { Ticket } from './newLeg'
import { useAddedMargins } from './useAddedMargins'
import { useNarrow } from './useNarrow'

interface ChainTableProps {
  base: string
  rows: readonly ChainRow[]
  /** The index price in the settlement coin, and the words on its line. */
  spot: number
  line: string
  asOf: string
  ticket: Ticket
  onChoose: (option: ListedOption) => void
}

const BOTH: readonly Side[] = ['call', 'put']
const SHOWN = ['Calls', 'Puts'] as const

/** Calls left, puts right, strikes down the middle; narrow screens show one side at a time. */
export function ChainTable({ base, rows, spot, line, asOf, ticket, onChoose }: ChainTableProps) {
  const narrow = useNarrow()
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('Calls')
  const sides: readonly Side[] = narrow ? [shown === 'Calls' ? 'call' : 'put'] : BOTH
  const { positions, orders, hedges } = useScenario(({ workbook }) => workbook)
  const held = useMemo(
    () => heldByContract({ balances: [], positions, orders, hedges }),
    [positions, orders, hedges],
  )
  const margins = useAddedMargins(base, rows, ticket.size)
  const atMoney = rowAtMoney(rows, spot)
  const below = rowsBelow(rows, spot)
  const [stop, setStop] = useState<CellPlace>({ row: atMoney, column: 0 })
  const box = useRef<HTMLDivElement>(null)
  const tabStop = {
    row: Math.min(stop.row, rows.length - 1),
    column: Math.min(stop.column, sides.length - 1),
  }

  // The money is what one looks for first.
  useEffect(() => {
    const money = box.current?.querySelector<HTMLElement>('[data-money]')
    if (box.current && money) box.current.scrollTop = money.offsetTop - box.current.clientHeight / 2
  }, [])

  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (!(event.target instanceof HTMLElement) || event.target.dataset.cell === undefined) return
    const to = nextPlace(event.key, tabStop, rows.length, sides.length)
    if (to === null) return
    event.preventDefault()
    box.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus()
  }
  const moneyLine = (
    <tr data-money>
      <td colSpan={sides.length + 1} className={styles.money}>
        <span className={styles.moneyWords}>{line}</span>
      </td>
    </tr>
  )
  return (
    <>
      {narrow && (
        <div className={styles.show}>
          <Segmented label="Show" options={SHOWN} value={shown} onChange={setShown} />
        </div>
      )}
      <div ref={box} className={styles.box}>
        <table
          className={cx(styles.table, narrow && styles.narrow)}
          aria-label="Option chain"
          data-older={margins.isOlder || undefined}
          aria-busy={margins.isOlder}
        >
          <thead>
            <tr>
              {sides.includes('call') && <ChainHeader side="call" ticket={ticket} />}
              <th scope="col" className={styles.strikeHead}>
                Strike
              </th>
              {sides.includes('put') && <ChainHeader side="put" ticket={ticket} />}
            </tr>
          </thead>
          <tbody onKeyDown={move}>
            {rows.map((row, i) => {
              const cell = (side: Side) => (
                <ChainCell
                  side={side}
                  option={row[side]}
                  inTheMoney={side === 'call' ? row.strike < spot : row.strike > spot}
                  margins={margins.bySymbol.get(row[side]?.contract.symbol ?? '')}
                  held={held.get(row[side]?.contract.key ?? '') ?? []}
                  digits={spot < 500 ? 3 : 2}
                  place={{ row: i, column: sides.indexOf(side) }}
                  tabStop={tabStop.row === i && tabStop.column === sides.indexOf(side)}
                  first={i === atMoney}
                  asOf={asOf}
                  ticket={ticket}
                  onFocus={setStop}
                  onChoose={onChoose}
                />
              )
              return (
                <Fragment key={row.strike}>
                  {i === below && moneyLine}
                  <tr>
                    {sides.includes('call') && cell('call')}
                    <th scope="row" className={cx(styles.strike, i === atMoney && styles.atMoney)}>
                      {formatNumber(row.strike)}
                      {i === atMoney && <span className="visually-hidden">, at the money</span>}
                    </th>
                    {sides.includes('put') && cell('put')}
                  </tr>
                </Fragment>
              )
            })}
            {below === rows.length && moneyLine}
          </tbody>
        </table>
      </div>
      <LookLine box={box} margins={margins} ticket={ticket} asOf={asOf} />
    </>
  )
}
