/** A size and the margin there. */
export interface Point {
  readonly size: number
  readonly value: number
}

/** Where to look for the lowest point. */
export interface SearchRange {
  /** How far from 0 it is looked for at first; farther while the lowest point is at an end. */
  readonly reach: number
  /** No size below it; null: none. */
  readonly least: number | null
  /** Sizes at which the margin may bend. */
  readonly bends: readonly number[]
  /** Steps of the first look on each side of 0; as many as usual without it. */
  readonly steps?: number
}

/** Steps of the first look on each side of 0, and halvings of the first step towards 0. */
const STEPS = 32
const HALVINGS = 4
const WIDENINGS = 5
/** Sizes nearer than this part of a step are one. */
const SAME_PLACE = 1e-7
/** How far into an interval its slopes are taken, as a part of it. */
const NUDGE = 1e-5
/** What may be left between the lowest point found and the lowest that could be, relatively. */
const LEFT = 1e-8
/** The part of an interval that a division leaves on each side at least. */
const ROOM = 1e-3
/** How much lower an interval may be than its slopes say: spreads over days are a little concave. */
const DEEPER = 1.6
/** Of the highest point looked at: what doubles may be off by. */
const NOISE = 1e-12
/** Points that intervals are divided at, at most: rough ground is not followed into every grain. */
const DIVISIONS = 400

/**
 * All points looked at in search of the lowest point of a function of the size, lowest first. The function may have
 * many dips, so that no step downhill decides: it is looked at all over the range and at its bends. What is a maximum
 * of losses is convex between bends, so that the slopes at both ends of an interval say how low it can be in there;
 * every interval that can hold the lowest point is divided further.
 */
export function lowestPoints(height: (size: number) => number, range: SearchRange): readonly Point[] {
  const all: Point[] = []
  const at = (size: number): Point => {
    const point = { size, value: height(size) }
    all.push(point)
    return point
  }
  let lowest = Number.POSITIVE_INFINITY
  let divisions = 0
  const divide = (low: Point, high: Point): void => {
    const between = lowestBetween(height, low, high)
    if (between === null) return
    const end = Math.min(low.value, high.value)
    const could = end - (end - between.value) * DEEPER
    if (could >= lowest - Math.abs(lowest) * LEFT - noise) return
    if (divisions++ >= DIVISIONS) return
    const middle = at(between.size)
    lowest = Math.min(lowest, middle.value)
    divide(low, middle)
    divide(middle, high)
  }
  const looked = look(at, range)
  lowest = Math.min(...looked.map(({ value }) => value))
  const noise = Math.max(...looked.map(({ value }) => Math.abs(value))) * NOISE
  const intervals = looked.slice(1).map((high, i) => ({ low: looked[i] ?? high, high }))
  const deepestFirst = intervals.sort((one, other) => lowEnd(one) - lowEnd(other))
  for (const { low, high } of deepestFirst) divide(low, high)
  return all.sort(byValue)
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

/** The first look: at even steps and at the bends, farther out while the lowest point is at an end. */
function look(at: (size: number) => Point, range: SearchRange): readonly Point[] {
  let { reach } = range
  let looked = firstSizes(range, reach).map(at)
  for (let widened = 0; widened < WIDENINGS && isLowestAtEnd(looked, range); widened++) {
    const wider = firstSizes({ ...range, bends: [] }, reach * 2).filter((size) => Math.abs(size) > reach)
    const known = new Set(looked.map(({ size }) => size))
    reach *= 2
    looked = [...looked, ...wider.filter((size) => !known.has(size)).map(at)].sort(
      (one, other) => one.size - other.size,
    )
  }
  return looked
}

function firstSizes({ least, bends, steps = STEPS }: SearchRange, reach: number): readonly number[] {
  const step = reach / steps
  const sides = [1, -1].flatMap((sign) => [
    ...Array.from({ length: steps }, (_, i) => sign * (i + 1) * step),
    ...Array.from({ length: HALVINGS }, (_, i) => (sign * step) / 2 ** (i + 1)),
  ])
  const lowest = least ?? Number.NEGATIVE_INFINITY
  const sizes = [0, ...sides, ...bends, ...(least === null ? [] : [least])]
  const sorted = sizes.filter((size) => size >= lowest).sort((a, b) => a - b)
  return sorted.filter((size, i) => i === 0 || size - (sorted[i - 1] ?? 0) > step * SAME_PLACE)
}

/** Whether the search must go on beyond what it looked at. */
function isLowestAtEnd(looked: readonly Point[], { least }: SearchRange): boolean {
  const value = Math.min(...looked.map((point) => point.value))
  const inside = looked.slice(least === null ? 1 : 0, -1)
  return !inside.some((point) => point.value === value)
}

/** How low a function can be between two points by its slopes there, and where; null where it is lowest at an end. */
function lowestBetween(height: (size: number) => number, low: Point, high: Point): Point | null {
  const nudge = (high.size - low.size) * NUDGE
  const falling = (height(low.size + nudge) - low.value) / nudge
  const rising = (high.value - height(high.size - nudge)) / nudge
  if (!(falling < 0 && rising > 0)) return null
  const crossing = (high.value - low.value + falling * low.size - rising * high.size) / (falling - rising)
  // Where the function is not convex after all, its slopes may cross outside: then it is divided near that end.
  const room = (high.size - low.size) * ROOM
  const size = Math.min(Math.max(crossing, low.size + room), high.size - room)
  const value = Math.min(low.value + falling * (size - low.size), high.value - rising * (high.size - size))
  return { size, value }
}

function lowEnd({ low, high }: { readonly low: Point; readonly high: Point }): number {
  return Math.min(low.value, high.value)
}

/** The lowest first; of equal ones that nearest to 0. */
function byValue(one: Point, other: Point): number {
  return one.value - other.value || Math.abs(one.size) - Math.abs(other.size)
}
