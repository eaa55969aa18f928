import type { PayoffLine } from '@/engine/analysis/payoff/payoffLine'
import type { PayoffTime } from '@/engine/analysis/payoff/payoffQuestion'
import { dayName } from '@/state/names/contractName'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatDays, formatPercent } from '@/ui/format'
import type { PayoffPrices } from './payoffPrices'

/** A line of the chart: when it is, how that is said, and how it is drawn. */
export interface DrawnTime {
  readonly time: PayoffTime
  /** At the end of the line: `24 Apr`. */
  readonly name: string
  /** In a sentence: `at expiry on 24 Apr`. */
  readonly when: string
  readonly colour: string
  readonly textColour: string
  readonly dashed: boolean
}

/** A place on the axis with what is gained there at each of the times. */
export interface PayoffRow {
  readonly x: number
  readonly gains: readonly number[]
}

/** Now, so many days ahead, and at an expiry where something expires. */
export function drawnTimes(days: number, expiry: number | null, asOf: string): readonly DrawnTime[] {
  const text = formatDays(days, { unit: true })
  const now = { time: { days: 0 }, name: 'now', when: 'now', dashed: false }
  const ahead = { time: { days }, name: `in ${text}`, when: `in ${text}`, dashed: true }
  const day = expiry === null ? '' : dayName(expiry, asOf.slice(0, 4))
  const end = { name: `expiry ${day}`, when: `at expiry on ${day}`, dashed: false }
  return [
    { ...now, colour: 'var(--warning)', textColour: 'var(--warning-text)' },
    { ...ahead, colour: 'var(--what-if)', textColour: 'var(--what-if-text)' },
    ...(expiry === null
      ? []
      : [{ ...end, time: { expiry }, colour: 'var(--gain)', textColour: 'var(--gain-text)' }]),
  ]
}

/** The lines put together: all of them have the same places. */
export function payoffRows(lines: readonly PayoffLine[]): readonly PayoffRow[] {
  const sorted = lines.toSorted((one, other) => one.place - other.place)
  return (sorted[0]?.points ?? []).map(({ x }, i) => ({
    x,
    gains: sorted.map(({ points }) => points[i]?.gain ?? Number.NaN),
  }))
}

/** So much is seen on either side where nothing is marked, at least, and beyond the farthest mark. */
const USUAL = 0.3
const LEAST = 0.1
const BEYOND = 1.25
/** What lies farther off is not near. */
const FAR = 0.5

/** How far from the market is seen so that these marks are. */
export function nearHalf(marks: readonly number[]): number {
  const near = marks.map(Math.abs).filter((distance) => distance <= FAR)
  return near.length === 0 ? USUAL : Math.max(LEAST, BEYOND * Math.max(...near))
}

/** Opens how a point of one of the lines was made. */
export type ExplainPoint = (line: number, x: number) => void

/** The rows as plain text; each amount opens how it was made. */
export function payoffTable(
  rows: readonly PayoffRow[],
  times: readonly DrawnTime[],
  prices: PayoffPrices,
  onExplain: ExplainPoint,
): ChartData {
  return {
    columns: [
      { header: prices.title, format: (shown) => prices.text(prices.placeOf(Number(shown))) },
      { header: 'Move', format: (x) => formatPercent(x, { sign: true }) },
      ...times.map(({ when }, line) => ({
        header: `P&L ${when}, USD`,
        onExplain: (row: number) => onExplain(line, rows[row]?.x ?? 0),
      })),
    ],
    rows: rows.map(({ x, gains }) => [
      prices.shown(x).toFixed(8),
      x.toFixed(8),
      ...gains.map((gain) => gain.toFixed(2)),
    ]),
  }
}
