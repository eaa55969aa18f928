import type { Levels } from '@/engine/curve/levels'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'
import { capitalised } from '@/ui/words'
import type { AxisWords } from './axisWords'
import type { CurvePoint } from './curve'

/** One line of a curve's chart. */
export interface CurveLine {
  readonly key: 'maintenanceMargin' | 'initialMargin' | 'base' | 'mmRate' | 'imRate'
  readonly name: string
  readonly colour: string
  readonly textColour: string
  readonly dashed?: boolean
}

const MAINTENANCE = { colour: 'var(--loss)', textColour: 'var(--loss-text)' } as const
const INITIAL = { colour: 'var(--warning)', textColour: 'var(--warning-text)', dashed: true } as const

/** What is required and what is there, USD. */
export const AMOUNT_LINES: readonly CurveLine[] = [
  { key: 'maintenanceMargin', name: 'maintenance', ...MAINTENANCE },
  { key: 'initialMargin', name: 'initial', ...INITIAL },
  { key: 'base', name: 'margin base', colour: 'var(--gain)', textColour: 'var(--gain-text)' },
]

/** What is required by what is there. */
export const RATE_LINES: readonly CurveLine[] = [
  { key: 'mmRate', name: 'MM rate', ...MAINTENANCE },
  { key: 'imRate', name: 'IM rate', ...INITIAL },
]

/** How far below zero the plot goes, as a part of what lies above: a base that is lost needs no more room. */
const BELOW = 0.4
/** Rates beyond this are off the plot: everything that matters happens below. */
const HIGHEST_RATE = 1.6

/** What a plot of amounts spans. */
export function amountRange(points: readonly CurvePoint[]): readonly [number, number] {
  const amounts = points.flatMap((point) => AMOUNT_LINES.map(({ key }) => point[key]))
  const highest = Math.max(...amounts)
  return [Math.max(Math.min(...amounts), -BELOW * highest), highest]
}

/** What a plot of rates spans: the level of liquidation is always in it. */
export function rateRange(points: readonly CurvePoint[], { liquidation }: Levels): readonly [number, number] {
  const rates = points.flatMap(({ mmRate, imRate }) => [mmRate, imRate])
  return [0, Math.min(HIGHEST_RATE, Math.max(liquidation * 1.1, ...rates))]
}

/** The curve as plain text: a row per place. */
export function tableOf(points: readonly CurvePoint[], words: AxisWords): ChartData {
  return {
    columns: [
      { header: capitalised(words.title.replace(/^the /, '')), format: (x) => words.exact(Number(x)) },
      { header: 'Maintenance margin, USD' },
      { header: 'Initial margin, USD' },
      { header: 'Margin balance, USD' },
      { header: 'Margin base, USD' },
      { header: 'Total equity, USD' },
      { header: 'MM rate', format: (rate) => formatPercent(rate) },
      { header: 'IM rate', format: (rate) => formatPercent(rate) },
    ],
    rows: points.map((point) => [
      String(point.x),
      ...[point.maintenanceMargin, point.initialMargin, point.marginBalance, point.base, point.equity].map(
        (amount) => amount.toFixed(8),
      ),
      ...[point.mmRate, point.imRate].map((rate) => (Number.isFinite(rate) ? rate.toFixed(8) : String(rate))),
    ]),
  }
}
