import { formatPercent } from '@/ui/format'
import type { CurveLine } from './CurveChart'

/** How maintenance and initial margin are drawn, in every chart. */
export const MAINTENANCE = { colour: 'var(--loss)', textColour: 'var(--loss-text)' } as const
export const INITIAL = { colour: 'var(--warning)', textColour: 'var(--warning-text)', dashed: true } as const

/** What is required by what is there. */
export const RATE_LINES: readonly CurveLine<'mmRate' | 'imRate'>[] = [
  { key: 'mmRate', name: 'MM rate', ...MAINTENANCE },
  { key: 'imRate', name: 'IM rate', ...INITIAL },
]

/** Rates beyond this are off the plot: everything that matters happens below. */
const HIGHEST_RATE = 1.6
/** A little room above the highest rate. */
const HEADROOM = 1.2
/** Where all rates are nothing there is still an axis. */
const LOWEST_RANGE = 0.01

/** Where the margin that there is is used up. */
export const WHOLE = 1

/** What a plot of rates spans: what the rates do, be the levels far above it. */
export function rateRange<Key extends string>(
  points: readonly Readonly<Record<Key, number>>[],
  lines: readonly CurveLine<Key>[],
): readonly [number, number] {
  const rates = points.flatMap((point) => lines.map(({ key }) => point[key]))
  return [0, Math.min(HIGHEST_RATE, Math.max(LOWEST_RANGE, HEADROOM * Math.max(...rates)))]
}

/** A plot of rates that spans so much: how its ticks read, and which of some levels it reaches. */
export function rateAxis(range: readonly [number, number], levels: readonly number[]) {
  const [, top] = range
  const digits = top < 0.1 ? 1 : 0
  return {
    range,
    tick: (rate: number) => formatPercent(rate, { digits }),
    levels: levels.filter((level) => level <= top),
  }
}
