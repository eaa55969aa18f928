import type { CurveLine } from '@/parts/CurveChart'
import { INITIAL, MAINTENANCE } from '@/parts/curveLines'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'
import type { AxisWords } from '@/words/axisWords'
import type { CurvePlace } from './venueCurveWords'

type Drawn = Exclude<keyof CurvePlace, 'x'>

/** Opens how a figure was made at a place of the axis. */
export type ExplainAt = (figure: Drawn, x: number) => void

/** What is required, the main one first, and what is there to carry it, USD. */
export const AMOUNT_LINES: readonly CurveLine<Drawn>[] = [
  { key: 'maintenanceMargin', name: 'maintenance', ...MAINTENANCE },
  { key: 'initialMargin', name: 'initial', ...INITIAL },
  { key: 'equity', name: 'equity', colour: 'var(--gain)', textColour: 'var(--gain-text)' },
]

/** How far below zero the plot goes, as a part of what lies above. */
const BELOW = 0.4
/** A little room above the highest. */
const ROOM = 1.2

/** What a plot of amounts spans: the margins, and of the equity what has room beside them. */
export function amountRange(places: readonly CurvePlace[]): readonly [number, number] {
  const highest = Math.max(...places.map(({ initialMargin }) => initialMargin))
  const equities = places.map(({ equity }) => equity)
  const top = Math.max(highest * ROOM, Math.min(Math.max(...equities), 2 * highest))
  return [Math.max(Math.min(0, ...equities), -BELOW * top), top]
}

/** The curve as plain text: a row per place; each figure opens how it was made, where that can be said. */
export function curveTable(
  places: readonly CurvePlace[],
  words: AxisWords,
  onExplain: ExplainAt | null,
): ChartData {
  const figure = (header: string, key: Drawn) => ({
    header,
    ...(onExplain && { onExplain: (row: number) => onExplain(key, places[row]?.x ?? 0) }),
  })
  const rate = (header: string, key: Drawn) => ({
    ...figure(header, key),
    format: (text: string) => formatPercent(text),
  })
  return {
    columns: [
      { header: words.title, format: (x) => words.exact(Number(x)) },
      figure('Maintenance margin, USD', 'maintenanceMargin'),
      figure('Initial margin, USD', 'initialMargin'),
      figure('Equity, USD', 'equity'),
      rate('MM rate', 'mmRate'),
      rate('IM rate', 'imRate'),
    ],
    rows: places.map(({ x, maintenanceMargin, initialMargin, equity, mmRate, imRate }) => [
      String(x),
      ...[maintenanceMargin, initialMargin, equity].map((amount) => amount.toFixed(8)),
      ...[mmRate, imRate].map((value) => (Number.isFinite(value) ? value.toFixed(8) : String(value))),
    ]),
  }
}
