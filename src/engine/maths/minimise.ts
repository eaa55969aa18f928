import type { Ground, Point } from './ground'
import { type LookedAt, type LowerBound, lowerBound } from './lowerBound'

/** Where to look for the lowest point. */
export interface SearchRange {
  /** How far from 0 it is looked for closely. */
  readonly reach: number
  /** No size beyond these; 0 lies between them. */
  readonly from: number
  readonly to: number
  /** Sizes at which the margin may bend. */
  readonly bends: readonly number[]
  /** Steps of the first look on each side of 0; as many as usual without it. */
  readonly steps?: number
}

/** Steps of the first look on each side of 0, and halvings of the first step towards 0. */
const STEPS = 16
const HALVINGS = 3
/** Beyond the reach each step is so many times as far out as the one before. */
const FARTHER = 1.5
/** Sizes nearer than this part of a step are one. */
const SAME_PLACE = 1e-7
/** What may be left between the lowest point found and the lowest that could be, of the budget. */
const LEFT = 1e-8
/** Points that intervals are divided at, at most: rough ground is not followed into every grain. */
const DIVISIONS = 400

/**
 * All points looked at in search of the lowest point of a function of the size that count, lowest first. The function
 * may have many dips, so that no step downhill decides: it is looked at all over the range and at its bends, and every
 * interval that can hold the lowest point by its floor is divided further.
 */
export function minimise(ground: Ground, range: SearchRange): readonly Point[] {
  const { height, cost, budget } = ground
  const all: LookedAt[] = []
  let lowest = Number.POSITIVE_INFINITY
  const at = (size: number): LookedAt => {
    const [its, costs] = [height(size), cost(size)]
    const counts = costs === 0 || its.value + costs < budget
    const point = { size, ...its, cost: costs, counts }
    all.push(point)
    if (counts) lowest = Math.min(lowest, its.value)
    return point
  }
  const left = Math.abs(budget) * LEFT
  const mayHold = ({ value, total }: LowerBound) => value < lowest - left && total < budget
  const leastWidth = (range.reach / STEPS) * SAME_PLACE
  let divisions = 0
  const divide = (low: LookedAt, high: LookedAt, floor: LowerBound): void => {
    if (!mayHold(floor) || high.size - low.size <= leastWidth || divisions++ >= DIVISIONS) return
    const middle = at(floor.size)
    divide(low, middle, lowerBound(ground, low, middle))
    divide(middle, high, lowerBound(ground, middle, high))
  }
  const looked = firstSizes(range).map(at)
  const intervals = looked.slice(1).map((high, i) => {
    const low = looked[i] ?? high
    return { low, high, floor: lowerBound(ground, low, high) }
  })
  intervals.sort((one, other) => one.floor.value - other.floor.value)
  for (const { low, high, floor } of intervals) divide(low, high, floor)
  return all.filter(({ counts }) => counts).sort(byValue)
}

/** Of the lowest points the one nearest to 0: a hedge that does nothing is none. `same`: what is no difference. */
export function lowestOf(points: readonly Point[], same: number): Point | null {
  const least = Math.min(...points.map(({ value }) => value))
  const lowest = points.filter(({ value }) => value <= least + same)
  return lowest.reduce<Point | null>(
    (best, point) => (best !== null && Math.abs(best.size) <= Math.abs(point.size) ? best : point),
    null,
  )
}

/** The first look: at even steps as far as the reach, at wider ones beyond it, and at the bends. */
function firstSizes({ reach, from, to, bends, steps = STEPS }: SearchRange): readonly number[] {
  const step = reach / steps
  const farthest = Math.max(-from, to)
  const distances = [
    ...Array.from({ length: steps }, (_, i) => (i + 1) * step),
    ...Array.from({ length: HALVINGS }, (_, i) => step / 2 ** (i + 1)),
  ]
  for (let far = reach * FARTHER; far < farthest; far *= FARTHER) distances.push(far)
  const sizes = [0, from, to, ...distances, ...distances.map((far) => -far), ...bends]
  const sorted = sizes.filter((size) => size >= from && size <= to).sort((a, b) => a - b)
  return sorted.filter((size, i) => i === 0 || size - (sorted[i - 1] ?? 0) > step * SAME_PLACE)
}

/** The lowest first; of equal ones that nearest to 0. */
function byValue(one: Point, other: Point): number {
  return one.value - other.value || Math.abs(one.size) - Math.abs(other.size)
}
