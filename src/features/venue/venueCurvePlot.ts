import type { CurveLine } from '@/parts/CurveChart'
import { INITIAL, MAINTENANCE } from '@/parts/curveLines'
import { placeTable } from '@/parts/placeTable'
import type { ChartData } from '@/ui/chart/ChartTable'
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
  const figure = (header: string, key: Drawn, isRate = false) => ({
    header,
    isRate,
    valueAt: (place: CurvePlace) => place[key],
    explain: onExplain && ((x: number) => onExplain(key, x)),
  })
  return placeTable(places, words, [
    figure('Maintenance margin, USD', 'maintenanceMargin'),
    figure('Initial margin, USD', 'initialMargin'),
    figure('Equity, USD', 'equity'),
    figure('MM rate', 'mmRate', true),
    figure('IM rate', 'imRate', true),
  ])
}
