import { type ReactNode, useState } from 'react'
import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { isMovedApart, placeNow } from '@/engine/analysis/curve/placeNow'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import { useChartResult } from '@/state/result/deferredResult'
import { CURVE_VIEWS, type CurveView, showCurveView, useCurveView } from '@/state/view/curveView'
import { Segmented } from '@/ui/controls/Segmented'
import { AXIS_NAMES } from '@/words/axisWords'
import styles from './CurveChoices.module.css'

/** What a curve is against. */
export interface CurveChoice {
  /** Null: price and volatility together. */
  readonly axis: CurveAxis | null
  /** The coin that moves; `*`: every coin moves alike. */
  readonly base: string
  /** Before any move; null where every coin moves. */
  readonly index: number | null
  /** Where the what-if sliders stand: on the axis, and on both that a surface has. */
  readonly now: number
  readonly both: readonly [price: number, volatility: number]
}

const AXES: readonly CurveAxis[] = ['price', 'volatility', 'days']
const NAMES: Readonly<Record<CurveView, string>> = { ...AXIS_NAMES, surface: 'Price and volatility' }
const EVERY_COIN = 'Every coin'

const REST = 'all else stays as the what-if sliders say.'
const NOTES = {
  price: `Marks, forwards and index move by the same percentage, everything held is revalued, spot included; ${REST}`,
  volatility: `Every implied volatility changes by the same percentage; prices stay, and ${REST}`,
  days: 'Prices and volatilities stay as they are; what expires settles in cash on the way.',
  surface: `Marks, forwards and index move by the same percentage, and every implied volatility by another; ${REST}`,
} as const

/** What moves along the axes of a view. */
const MOVED: Readonly<Record<CurveView, readonly ('price' | 'volatility')[]>> = {
  price: ['price'],
  volatility: ['volatility'],
  days: [],
  surface: ['price', 'volatility'],
}

export interface CurveChoicesProps {
  /** The coins that can move. */
  units: readonly string[]
  /** What there is to choose against; all unless told. The first stands in for what is not there. */
  views?: readonly [CurveView, ...CurveView[]]
  children: (choice: CurveChoice) => ReactNode
}

/** Against what margins are looked at, and which coin moves; what moves with it is said below. */
export function CurveChoices({ units, views = CURVE_VIEWS, children }: CurveChoicesProps) {
  const kept = useCurveView()
  const against = views.includes(kept) ? kept : views[0]
  const [wanted, setWanted] = useState(EVERY_COIN)
  const { moves, document } = useChartResult('moves', 'document')
  const underlyings = document?.market.underlyings
  const axis = AXES.find((one) => one === against) ?? null
  // The price of a single coin is a price; of several together only a move.
  const choices = units.length > 1 ? [...units, EVERY_COIN] : units
  const coin = choices.includes(wanted) ? wanted : (choices[0] ?? EVERY_COIN)
  const base = coin === EVERY_COIN || axis === 'days' ? EVERY_UNIT : coin
  const index = base === EVERY_UNIT ? null : Number(underlyings?.[base]?.index ?? Number.NaN)
  const movesOf = (by: 'price' | 'volatility') => new Map(Object.entries(moves?.[by] ?? {}))
  const moved = (by: 'price' | 'volatility') => placeNow(movesOf(by), base)
  const now = axis === 'days' ? Number(moves?.days ?? 0) : moved(axis ?? 'price')
  const isFromApart = base === EVERY_UNIT && MOVED[against].some((by) => isMovedApart(movesOf(by)))
  return (
    <>
      <div className={styles.choices}>
        <Segmented
          label="Against"
          options={views.map((view) => NAMES[view])}
          value={NAMES[against]}
          onChange={(name) => showCurveView(views.find((view) => NAMES[view] === name) ?? views[0])}
        />
        {choices.length > 1 && axis !== 'days' && (
          <Segmented label="Which coin moves" options={choices} value={coin} onChange={setWanted} />
        )}
      </div>
      {children({ axis, base, index, now, both: [moved('price'), moved('volatility')] })}
      <p className={styles.note}>
        {NOTES[against]}
        {isFromApart && ' Each coin starts from where the what-if sliders put it.'}
      </p>
    </>
  )
}
