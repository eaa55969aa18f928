import type { ReactNode } from 'react'
import { Amount } from '@/ui/figures/Amount'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { exact, formatTimeLeft } from '@/ui/format'
import styles from './Cells.module.css'
import { ComputedFigure } from './ComputedFigure'
import { useContractName, useExpiredWord, useRowFigure, useRowPath } from './useRow'
import { WholeMoney } from './WholeMoney'

/** The computed columns of a row. */
export type ShownFigure = 'mark' | 'tradedAt' | 'iv' | 'days' | 'delta' | 'worstPnl' | 'unrealisedPnl'

const SAID: Readonly<Record<ShownFigure, string>> = {
  mark: 'Mark price',
  tradedAt: 'Price of the hedge',
  iv: 'Volatility',
  days: 'Days to expiry',
  delta: 'Delta',
  worstPnl: 'Profit and loss in the worst scenario',
  unrealisedPnl: 'Unrealised P&L',
}

/** A computed figure of a row, which opens its explanation; a dash where the row does not count. */
export function FigureCell({ id, symbol, figure }: { id: string; symbol: string; figure: ShownFigure }) {
  const value = useRowFigure(id, figure)
  const path = useRowPath(id)
  const name = useContractName(symbol)
  if (value === undefined || path === undefined) {
    return figure === 'mark' ? <Expired id={id} /> : <Nothing />
  }
  if (value === null) return null
  return (
    <ComputedFigure address={`rows.${path}.${figure}`} label={`${SAID[figure]} of ${name}`}>
      {shown(figure, value)}
    </ComputedFigure>
  )
}

/** In place of a figure that there is not. */
export function Nothing() {
  return <span className={styles.none}>–</span>
}

/** Says of a row that the what-if clock has left it behind. */
function Expired({ id }: { id: string }) {
  const word = useExpiredWord(id)
  if (word === null) return <Nothing />
  return (
    <span className={styles.expired} title="Expired by the days ahead of the what-if">
      {word}
    </span>
  )
}

function shown(figure: ShownFigure, value: string): ReactNode {
  const size = Math.abs(Number(value))
  if (figure === 'iv') return <Percent value={value} />
  if (figure === 'days') return <Amount shown={formatTimeLeft(value)} exactly={exact(value, 'days')} />
  if (figure === 'delta') return <Money readable sign value={value} exactUnit="" />
  if (figure === 'mark' || figure === 'tradedAt')
    return <Money value={value} digits={priceDigits(size)} exactUnit="" />
  return <WholeMoney value={value} />
}

/** Places of a price after its point: cents, and more only for what is cheap. */
function priceDigits(price: number): number {
  return price >= 10 || price === 0 ? 2 : price >= 0.1 ? 4 : 8
}
