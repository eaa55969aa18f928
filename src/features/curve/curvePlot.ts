import type { Levels } from '@/engine/models/liquidationRules'
import type { CurveLine } from '@/parts/CurveChart'
import { INITIAL, MAINTENANCE } from '@/parts/curveLines'
import { placeTable } from '@/parts/placeTable'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'
import type { AxisWords } from '@/words/axisWords'
import type { CurvePoint } from './curve'

/** What of a point is drawn. */
type Drawn = 'maintenanceMargin' | 'initialMargin' | 'base' | 'mmRate' | 'imRate'

/** What is required, USD. */
export const REQUIRED_LINES: readonly CurveLine<Drawn>[] = [
  { key: 'maintenanceMargin', name: 'maintenance', ...MAINTENANCE },
  { key: 'initialMargin', name: 'initial', ...INITIAL },
]

/** What is there to carry it, beside what is required, USD. */
export const BALANCE_LINES: readonly CurveLine<Drawn>[] = [
  { key: 'base', name: 'margin balance', colour: 'var(--gain)', textColour: 'var(--gain-text)' },
  { key: 'maintenanceMargin', name: 'maintenance', ...MAINTENANCE },
]

/** A figure of the account that the curves show at a place. */
type FigureThere =
  | 'maintenanceMargin'
  | 'initialMargin'
  | 'marginBalance'
  | 'base'
  | 'totalEquity'
  | 'mmRate'
  | 'imRate'

/** Opens how a figure was made at a place of the axis. */
export type ExplainAt = (figure: FigureThere, x: number) => void

/** How far below zero the plot goes, as a part of what lies above: a balance that is lost needs no more room. */
const BELOW = 0.4

/** What a plot of amounts spans. */
export function amountRange(
  points: readonly CurvePoint[],
  lines: readonly CurveLine<Drawn>[],
): readonly [number, number] {
  const amounts = points.flatMap((point) => lines.map(({ key }) => point[key]))
  const highest = Math.max(...amounts)
  return [Math.max(Math.min(...amounts), -BELOW * highest), highest]
}

/** Where the levels are: `lines at 85 %, 90 % and 100 %`, `85 % is far above`. */
export function levelWords(levels: Levels, [, top]: readonly [number, number]): string {
  const all = [levels.autoRepay, levels.target, levels.liquidation]
  const shown = all.filter((level) => level <= top).map((level) => formatPercent(level, { digits: 0 }))
  if (shown.length === 0) return `${formatPercent(Math.min(...all), { digits: 0 })} is far above`
  const last = shown.at(-1) ?? ''
  return shown.length === 1 ? `line at ${last}` : `lines at ${shown.slice(0, -1).join(', ')} and ${last}`
}

/** The curve as plain text: a row per place; each figure opens how it was made, where that can be said. */
export function tableOf(
  points: readonly CurvePoint[],
  words: AxisWords,
  onExplain: ExplainAt | null,
): ChartData {
  const figure = (header: string, key: FigureThere, isRate = false) => ({
    header,
    isRate,
    valueAt: (point: CurvePoint) => point[key === 'totalEquity' ? 'equity' : key],
    explain: onExplain && ((x: number) => onExplain(key, x)),
  })
  return placeTable(points, words, [
    figure('Maintenance margin, USD', 'maintenanceMargin'),
    figure('Initial margin, USD', 'initialMargin'),
    figure('Margin balance, USD', 'marginBalance'),
    figure('With order loss, USD', 'base'),
    figure('Total equity, USD', 'totalEquity'),
    figure('MM rate', 'mmRate', true),
    figure('IM rate', 'imRate', true),
  ])
}
