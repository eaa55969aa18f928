import { CHART_TEXT } from '@/ui/type/text'
import type { Ticks } from './ticks'

/** How every chart is drawn: spread these into the recharts parts. */
export const MARGIN = { top: 12, right: 104, bottom: 4, left: 4 }

/** Where the plot is narrow and lines carry no label at their end. */
export const NARROW_MARGIN = { ...MARGIN, right: 16 }

export const AXIS = {
  tick: { fill: 'var(--text-muted)', fontSize: CHART_TEXT },
  tickLine: false,
  axisLine: false,
  tickMargin: 8,
} as const

/** The axis of values, with its ticks; upright it also takes their `width`. */
export function valueAxis({ domain, values, text }: Ticks) {
  return {
    ...AXIS,
    type: 'number',
    domain: [...domain],
    ticks: [...values],
    tickFormatter: text,
    interval: 0,
  } as const
}

/**
 * The same below bars that lie: labels that would touch are left out, so that those in sight stay at equal distances.
 */
export function lyingAxis(ticks: Ticks) {
  return { ...valueAxis(ticks), interval: 'equidistantPreserveStart' } as const
}

/** What the axis of amounts takes below bars that lie, in pixels. */
export const AXIS_HEIGHT = 34

export const GRID = { stroke: 'var(--hairline)', vertical: false, syncWithTicks: true } as const

export const ZERO_LINE = { stroke: 'var(--text-muted)', strokeWidth: 1 } as const

export const LINE = { type: 'linear', dot: false, strokeWidth: 2, isAnimationActive: false } as const

/** The baseline: grey and dashed. */
export const BASELINE = {
  ...LINE,
  stroke: 'var(--baseline)',
  strokeWidth: 1.5,
  strokeDasharray: '4 4',
} as const
