import { above, type Place } from './crossings'
import { SECOND } from './dayPlaces'
import type { DaySteps } from './daySteps'

/** What is looked at between the points of a curve. */
export interface Closeness {
  readonly levels: readonly number[]
  /** Between points at equal distances. */
  readonly step: number
  /** Where days begun step; null on axes without a clock. */
  readonly daySteps: DaySteps | null
}

/** Two points next to each other. */
interface Cell {
  readonly left: Place
  readonly right: Place
  readonly width: number
  /** Steps of days begun between them. */
  readonly steps: readonly number[]
  /** How far the margin may jump at one of them, USD. */
  readonly jump: number
}

/** A rate may bend by so much of the slopes around it where no point shows it, down to this part of a step. */
const UNSEEN = 0.5
const UNSEEN_TO = 1 / 16
/**
 * Where the slopes themselves point at the level they are followed further: curves get steeper by up to this factor.
 */
const STEEPER = 2
const FOLLOWED_TO = 1 / 4096
/** Points on different sides of a level are brought so near each other before one crossing is looked for. */
const CROSSED_TO = 1 / 4
const BENT_TO = 1 / 64
/** A margin jumps by so many times the growth of its volatility shock at most: parts of it may offset each other. */
const JUMPS = 3
/** Two points a second apart are the two sides of a jump; there is nothing to see between them. */
export const JUMP_WIDTH = 1.5 * SECOND

/**
 * Places between the points of a curve where a look must be taken so that no crossing of a level is missed: where the
 * slopes around could bring the rate to the level and back, where days begun step, and where the rate crosses and may
 * do so more than once. None once nothing of that kind is left.
 */
export function placesToLookAt(
  places: readonly Place[],
  { levels, step, daySteps }: Closeness,
): readonly number[] {
  const cells = places.slice(1).map((right, i) => cellOf(places[i] as Place, right, daySteps))
  const chosen = new Set<Cell>()
  for (const level of levels) {
    const values = places.map(({ standing }) => above(level, standing))
    const slopes = cells.map(({ width }, i) => {
      const slope = ((values[i + 1] as number) - (values[i] as number)) / width
      return width > JUMP_WIDTH && Number.isFinite(slope) ? slope : 0
    })
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as Cell
      if (cell.width > JUMP_WIDTH && isUnsettled(cell, values, slopes, i, step)) chosen.add(cell)
    }
  }
  return [...chosen].flatMap(halves)
}

const NO_STEPS: readonly number[] = []

function cellOf(left: Place, right: Place, daySteps: DaySteps | null): Cell {
  const steps = daySteps?.between(left.x, right.x) ?? NO_STEPS
  const margin = Math.max(left.standing.maintenanceMargin, right.standing.maintenanceMargin)
  const jump = steps.length === 0 ? 0 : JUMPS * margin * (daySteps?.growth(left.x, right.x) ?? 0)
  return { left, right, width: right.x - left.x, steps, jump }
}

/** The steepest slope around a cell, without its sign. */
function steepestAround(slopes: readonly number[], i: number): number {
  let steepest = 0
  for (let near = i - 2; near <= i + 2; near++) steepest = Math.max(steepest, Math.abs(slopes[near] ?? 0))
  return steepest
}

/**
 * Whether a level may be crossed within a cell without its two ends showing it: the `i`-th, of the curve's values
 * against the level at all points, and its slopes in all cells; 0, which says nothing, in a jump.
 */
function isUnsettled(
  { width, steps, jump }: Cell,
  values: readonly number[],
  slopes: readonly number[],
  i: number,
  step: number,
): boolean {
  const left = values[i] as number
  const right = values[i + 1] as number
  const slopeBefore = slopes[i - 1] ?? 0
  const slopeAfter = slopes[i + 1] ?? 0
  const depth = width / step
  if (left < 0 !== right < 0 && left !== 0 && right !== 0) {
    if (steps.length > 0 || depth > CROSSED_TO) return true
    const direction = Math.sign(right)
    const isBent = slopeBefore * direction < 0 || slopeAfter * direction < 0
    return isBent && depth > BENT_TO
  }
  const sign = Math.sign(left || right)
  const from = left * sign
  const to = right * sign
  if (jump > 0 && Math.min(from, to) <= jump) return true
  const unseen = depth > UNSEEN_TO ? UNSEEN * steepestAround(slopes, i) : 0
  // Beside a strike the slope within may be another than the one before it.
  const chord = (to - from) / width
  const falls = Math.max(unseen, STEEPER * Math.max(-chord, -slopeBefore * sign))
  const climbs = Math.max(unseen, STEEPER * Math.max(chord, slopeAfter * sign))
  return depth > FOLLOWED_TO && falls + climbs > 0 && lowest(from, to, falls, climbs, width) <= jump
}

/** The lowest that a curve comes which falls from `from` and climbs to `to` no faster than given. */
function lowest(from: number, to: number, falls: number, climbs: number, width: number): number {
  const after = Math.min(width, Math.max(0, (from - to + climbs * width) / (falls + climbs)))
  return Math.max(from - falls * after, to - climbs * (width - after))
}

/** Where a cell is divided: at the step of days begun next to its middle, or there. */
function halves({ left, right, steps }: Cell): readonly number[] {
  const middle = (left.x + right.x) / 2
  if (steps.length === 0) return [middle]
  const nearest = steps.reduce((best, x) => (Math.abs(x - middle) < Math.abs(best - middle) ? x : best))
  return [nearest - SECOND, nearest].filter((x) => x > left.x && x < right.x)
}
