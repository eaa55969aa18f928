import { useState } from 'react'
import type { CurveAxis } from '@/engine/curve/axis'
import { isMovedApart, placeNow } from '@/engine/curve/placeNow'
import { EVERY_UNIT } from '@/engine/moves/moves'
import { useChosenUnit } from '@/state/result/chosenUnit'
import { useChartResult } from '@/state/result/deferredResult'
import { CURVE_VIEWS, type CurveView, showCurveView, useCurveView } from '@/state/view/curveView'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Segmented } from '@/ui/controls/Segmented'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { AXIS_NAMES } from '@/words/axisWords'
import { CurvePanel } from './CurvePanel'
import styles from './CurveTab.module.css'
import { SurfacePanel } from './SurfacePanel'

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

/** How the account's margins move with the market and the clock, and where it is liquidated. */
export function CurveTab() {
  const chosen = useChosenUnit()
  return (
    <div className={styles.tab}>
      {chosen.kind === 'waiting' && <ChartSkeleton height={560} />}
      {chosen.kind === 'problem' && <EmptyState title="There is no result yet">{chosen.problem}</EmptyState>}
      {chosen.kind === 'empty' && (
        <EmptyState title="No margin to follow yet">
          Here you will see how the margin itself moves with the price, the volatility and the clock, and the
          prices at which the account is liquidated. Add a position, an order or a hedge to begin.
        </EmptyState>
      )}
      {chosen.kind === 'chosen' && <Curves units={chosen.units} stale={chosen.stale} />}
    </div>
  )
}

function Curves({ units, stale }: { units: readonly string[]; stale: boolean }) {
  const against = useCurveView()
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
          options={CURVE_VIEWS.map((view) => NAMES[view])}
          value={NAMES[against]}
          onChange={(name) => showCurveView(CURVE_VIEWS.find((view) => NAMES[view] === name) ?? 'price')}
        />
        {choices.length > 1 && axis !== 'days' && (
          <Segmented label="Which coin moves" options={choices} value={coin} onChange={setWanted} />
        )}
      </div>
      {axis === null ? (
        <SurfacePanel
          key={base}
          base={base}
          index={index}
          now={[moved('price'), moved('volatility')]}
          stale={stale}
        />
      ) : (
        <CurvePanel key={`${axis} ${base}`} axis={axis} base={base} index={index} now={now} stale={stale} />
      )}
      <p className={styles.note}>
        {NOTES[against]}
        {isFromApart && ' Each coin starts from where the what-if sliders put it.'}
      </p>
    </>
  )
}
