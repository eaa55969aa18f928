import type { Levels } from '@/engine/models/liquidationRules'
import { type ContourLine, contourOf } from './contour'

/** A line of equal MM rate, and where its name stands. */
export interface RateContour {
  readonly level: number
  readonly lines: readonly ContourLine[]
  /** In places of columns and rows. */
  readonly label: { readonly x: number; readonly y: number }
}

const STEP = 0.1
/** Names climb with their rates from this part of the height, so that they do not stand on one another. */
const LOWEST_NAME = 0.1
const NAMES_CLIMB = 0.8

/**
 * A contour every 10 % below the liquidation where nothing happens at that rate, with a place for its name; none where
 * it is not reached.
 */
export function rateContours(
  rates: readonly (readonly number[])[],
  { autoRepay, liquidation }: Levels,
): readonly RateContour[] {
  const count = Math.ceil(liquidation / STEP - 1e-9) - 1
  const steps = Array.from({ length: count }, (_, i) => Number(((i + 1) * STEP).toFixed(6)))
  return steps.filter((level) => level !== autoRepay).flatMap((level) => contour(rates, level) ?? [])
}

/** One contour; null where the level is not reached. */
export function contour(rates: readonly (readonly number[])[], level: number): RateContour | null {
  const lines = contourOf(rates, level)
  const high = (rates[0]?.length ?? 1) - 1
  const wanted = high * (LOWEST_NAME + NAMES_CLIMB * Math.min(1, level))
  const middle = ({ x1, y1, x2, y2 }: ContourLine) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 })
  /** The right one of two branches. */
  const distance = (line: ContourLine) =>
    Math.abs(middle(line).y - wanted) - middle(line).x / (10 * rates.length)
  const [first, ...others] = lines
  if (first === undefined) return null
  const nearest = others.reduce((best, line) => (distance(line) < distance(best) ? line : best), first)
  return { level, lines, label: middle(nearest) }
}
