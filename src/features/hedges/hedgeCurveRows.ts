import type { HedgeCurve } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { HedgedComponents } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { known } from '@/engine/util/known'
import type { ChartData } from '@/ui/chart/ChartTable'
import { type Ticks, ticksAlong, ticksFor } from '@/ui/chart/ticks'
import { formatNumber, formatShort } from '@/ui/format'
import { roomForLongest } from '@/ui/type/text'
import { hedgeParts } from './hedgeParts'

/** A size on the hedge curve, as the chart draws it. */
export interface CurveRow extends HedgedComponents {
  readonly size: number
  readonly maintenanceMargin: number
}

export function curveRows({ points }: HedgeCurve): readonly CurveRow[] {
  return points.map(({ size, maintenanceMargin, components }) => ({ size, maintenanceMargin, ...components }))
}

/** The parts that are not 0 all along the curve, in their order. */
export function partsAlong(curve: HedgeCurve) {
  return hedgeParts(curve.model).filter(({ key }) =>
    curve.points.some(({ components }) => components[key] !== 0),
  )
}

/** What the curve says at a size: a point of its own, or between the two around it. */
export function pointAt({ model, points }: HedgeCurve, size: number): CurveRow | null {
  const next = points.findIndex((point) => point.size >= size)
  const [left, right] =
    next < 0 ? [points.at(-1), points.at(-1)] : [points[next - 1] ?? points[0], points[next]]
  if (left === undefined || right === undefined) return null
  const part =
    right.size === left.size ? 0 : Math.max(0, Math.min(1, (size - left.size) / (right.size - left.size)))
  const between = (one: number, other: number) => one + (other - one) * part
  const components = hedgeParts(model).map(({ key }) => [
    key,
    between(known(left.components, key), known(right.components, key)),
  ])
  return {
    size,
    maintenanceMargin: between(left.maintenanceMargin, right.maintenanceMargin),
    ...Object.fromEntries(components),
  }
}

/** The smallest and largest size on the curve. */
export function sizeRange({ points }: HedgeCurve): readonly [from: number, to: number] {
  return [points[0]?.size ?? 0, points.at(-1)?.size ?? 0]
}

/** The ticks of the margin's axis. */
export function marginTicks({ points }: HedgeCurve): Ticks {
  return ticksFor(
    points.map(({ maintenanceMargin }) => maintenanceMargin),
    5,
  )
}

/** What a tick at the very end needs beyond the plot at least, in pixels. */
const HALF_LABEL = 28

/** From here on a tick counts in millions, and in billions where these are many. */
const SHORT_FROM = 10_000_000

/** What a tick of the sizes says. */
export function sizeText(size: number): string {
  const style = { sign: true }
  return Math.abs(size) < SHORT_FROM ? formatNumber(size, { ...style, digits: 8 }) : formatShort(size, style)
}

/** Round sizes along a plot of so many pixels, none cut off at its ends. */
export function sizeTicks(curve: HedgeCurve, width: number): readonly number[] {
  const [from, to] = sizeRange(curve)
  const ticks = ticksAlong([from, to], width, sizeText)
  const half = Math.max(HALF_LABEL, roomForLongest(ticks.map(sizeText)) / 2)
  const margin = ((to - from) * half) / Math.max(width, 1)
  return ticks.filter((tick) => tick >= from + margin && tick <= to - margin)
}

/**
 * On which side of the line at no hedge its words stand: not towards the lowest point, unless the other side has too
 * little room for them; of a plot so wide.
 */
export function noHedgeSide(curve: HedgeCurve, width: number, words: number): 'left' | 'right' {
  const [from, to] = sizeRange(curve)
  const before = (-from / (to - from)) * width
  if (curve.lowest.size > 0) return before < words ? 'right' : 'left'
  return width - before < words ? 'left' : 'right'
}

/** The curve as plain text: a row per size. */
export function curveTable(curve: HedgeCurve, unit: string): ChartData {
  const parts = hedgeParts(curve.model)
  return {
    columns: [
      { header: `Size, ${unit}` },
      { header: 'Maintenance margin, USD' },
      ...parts.map(({ name }) => ({ header: `${name}, USD` })),
      { header: 'Decides' },
    ],
    rows: curve.points.map(({ size, maintenanceMargin, components, decides }) => [
      String(Number(size.toFixed(8))),
      maintenanceMargin.toFixed(8),
      ...parts.map(({ key }) => known(components, key).toFixed(8)),
      decides,
    ]),
  }
}
