import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react'
import { placeTicks } from '@/parts/placeTicks'
import { roundTicks } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { formatPercent } from '@/ui/format'
import layout from '@/ui/layout/tab.module.css'
import type { AxisWords } from '@/words/axisWords'
import { levelText } from './levelText'
import {
  movesTo,
  placeOf,
  placeSentence,
  type RateSurface,
  type SurfaceMoves,
  type SurfacePlace,
} from './rateSurface'
import { SurfaceGround } from './SurfaceGround'
import styles from './SurfaceMap.module.css'
import { SURFACE_HEIGHT as HEIGHT, SURFACE_LEFT as LEFT, surfacePlot } from './surfacePlot'

/** As recharts does it for its charts: one stop of Tab, arrow keys within. */
const WALKED_BY_ARROWS = {
  role: 'application',
  tabIndex: 0,
} as const

const PRESSED = { cursor: 'pointer' } as const

export interface SurfaceMapProps {
  surface: RateSurface
  price: AxisWords
  volatility: AxisWords
  now: readonly [number, number]
  /** Null where a place cannot be explained. */
  onExplain: ((place: SurfacePlace) => void) | null
}

/**
 * The surface as a map: colour for the MM rate, lines where it reaches 85 and 100 %. Arrow keys move from place to
 * place.
 */
export function SurfaceMap({ surface, price, volatility, now, onExplain }: SurfaceMapProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const map = useRef<SVGSVGElement>(null)
  const [held, hold] = useState<SurfaceMoves | null>(null)
  const place = held && placeOf(surface, held)
  const { columns, volatilities, levels } = surface
  const plot = useMemo(() => surfacePlot(surface, width), [surface, width])
  const { cellWidth, cellHeight, x, y, columnOf, rowOf } = plot
  const [left, right] = [columns[0]?.price ?? 0, columns.at(-1)?.price ?? 1]
  const [low, top] = [volatilities[0] ?? 0, volatilities.at(-1) ?? 1]

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && place !== null) onExplain?.(place)
    const step = STEPS[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    // From the one held, and not the one shown: several presses may come before the next drawing.
    hold((before) => {
      const { column, row } = placeOf(surface, before ?? { price: now[0], volatility: now[1] })
      return movesTo(surface, { column: column + step[0], row: row + step[1] })
    })
  }
  const placeAt = (event: MouseEvent) => {
    const area = map.current?.getBoundingClientRect()
    return area === undefined ? null : plot.placeAt(event.clientX - area.left, event.clientY - area.top)
  }
  return (
    <div ref={box} className={layout.part}>
      <svg
        ref={map}
        width={width}
        height={HEIGHT}
        {...WALKED_BY_ARROWS}
        onKeyDown={move}
        onPointerMove={(event) => {
          const pointed = placeAt(event)
          hold(pointed && movesTo(surface, pointed))
        }}
        onClick={(event) => {
          const pressed = placeAt(event)
          if (pressed !== null) onExplain?.(pressed)
        }}
        style={onExplain === null ? {} : PRESSED}
        onPointerLeave={() => hold(null)}
        onBlur={() => hold(null)}
      >
        <title>MM rate by price and volatility</title>
        <SurfaceGround surface={surface} plot={plot} />
        <circle
          cx={x(columnOf(now[0]))}
          cy={y(rowOf(now[1]))}
          r={5}
          fill="var(--page)"
          stroke="var(--text)"
          strokeWidth={2}
        />
        {place && (
          <rect
            x={LEFT + place.column * cellWidth}
            y={y(place.row) - cellHeight / 2}
            width={cellWidth}
            height={cellHeight}
            fill="none"
            stroke="var(--focus)"
            strokeWidth={2}
          />
        )}
        {placeTicks([left, right], price, width - LEFT).map((at) => (
          <text key={at} className={styles.tick} x={x(columnOf(at))} y={HEIGHT - 30} textAnchor="middle">
            {price.tick(price.shown(at))}
          </text>
        ))}
        {roundTicks(low, top, 5).map((at) => (
          <text
            key={at}
            className={styles.tick}
            x={LEFT - 8}
            y={y(rowOf(at))}
            textAnchor="end"
            dominantBaseline="central"
          >
            {formatPercent(at, { sign: true, digits: 0 })}
          </text>
        ))}
        <text className={styles.tick} x={LEFT + (width - LEFT) / 2} y={HEIGHT - 8} textAnchor="middle">
          {price.title}
        </text>
        <text className={styles.tick} x={0} y={10}>
          {volatility.title}
        </text>
      </svg>
      <p role="status" className={styles.words}>
        {place
          ? placeSentence(surface, place, price, volatility)
          : `The ring is the market now. Point at a place, or use the arrow keys${onExplain === null ? '' : '; a click or Enter says why'}.`}
      </p>
      <ul className={styles.legend}>
        <li className={styles.free}>below {levelText(levels.autoRepay)}</li>
        <li className={styles.near}>up to {levelText(levels.liquidation)}</li>
        <li className={styles.over}>liquidated</li>
      </ul>
    </div>
  )
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
