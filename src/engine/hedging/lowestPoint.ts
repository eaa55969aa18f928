/** A size and the margin there. */
export interface Valley {
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
}

/** Steps of the first look on each side of 0, and halvings of the first step towards 0. */
const STEPS = 40
const HALVINGS = 8
const WIDENINGS = 5
/** Dips that are followed down: each looked at closer, then narrowed. */
const FOLLOWED = 10
const CLOSER = 8
const NARROWINGS = 28
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * The local lowest points of a function of the size, lowest first. The function may have many dips: it is looked at
 * all over the range and at its bends, and every dip that may hold the lowest point is followed down.
 */
export function valleys(height: (size: number) => number, range: SearchRange): readonly Valley[] {
  const at = (size: number): Valley => ({ size, value: height(size) })
  let { reach } = range
  let looked = firstLook(range, reach).map(at)
  for (let widened = 0; widened < WIDENINGS && isLowestAtEnd(looked, range); widened++) {
    const wider = firstLook({ ...range, bends: [] }, reach * 2).filter((size) => Math.abs(size) > reach)
    reach *= 2
    looked = [...looked, ...wider.map(at)].sort((one, other) => one.size - other.size)
  }
  const found = dips(looked)
    .slice(0, FOLLOWED)
    .flatMap((dip) => [dip.point, bottom(at, dip)])
  return found.sort(byValue)
}

/** Of the lowest points the one nearest to 0: a hedge that does nothing is none. `same`: what is no difference. */
export function lowestOf(points: readonly Valley[], same: number): Valley | null {
  const least = Math.min(...points.map(({ value }) => value))
  const lowest = points.filter(({ value }) => value <= least + same)
  return lowest.reduce<Valley | null>(
    (best, point) => (best !== null && Math.abs(best.size) <= Math.abs(point.size) ? best : point),
    null,
  )
}

interface Dip {
  readonly before: Valley
  readonly point: Valley
  readonly after: Valley
}

/** Points that no neighbour is below, the lowest first; `points` by size. */
function dips(points: readonly Valley[]): readonly Dip[] {
  return points
    .flatMap((point, i) => {
      const [before, after] = [points[i - 1] ?? point, points[i + 1] ?? point]
      return point.value <= before.value && point.value <= after.value ? [{ before, point, after }] : []
    })
    .sort((one, other) => byValue(one.point, other.point))
}

/** The lowest first; of equal ones that nearest to 0. */
function byValue(one: Valley, other: Valley): number {
  return one.value - other.value || Math.abs(one.size) - Math.abs(other.size)
}

function firstLook({ least, bends }: SearchRange, reach: number): readonly number[] {
  const step = reach / STEPS
  const sides = [1, -1].flatMap((sign) => [
    ...Array.from({ length: STEPS }, (_, i) => sign * (i + 1) * step),
    ...Array.from({ length: HALVINGS }, (_, i) => (sign * step) / 2 ** (i + 1)),
  ])
  const lowest = least ?? Number.NEGATIVE_INFINITY
  const sizes = [0, ...sides, ...bends, ...(least === null ? [] : [least])]
  return [...new Set(sizes.filter((size) => size >= lowest))].sort((a, b) => a - b)
}

/** Whether the search must go on beyond what it looked at. */
function isLowestAtEnd(looked: readonly Valley[], { least }: SearchRange): boolean {
  const value = Math.min(...looked.map((point) => point.value))
  const inside = looked.slice(least === null ? 1 : 0, -1)
  return !inside.some((point) => point.value === value)
}

/** The lowest point of a dip: looked at in small steps, since it may hold more than one, then narrowed by golden section. */
function bottom(at: (size: number) => Valley, { before, point, after }: Dip): Valley {
  const step = (after.size - before.size) / (CLOSER + 1)
  const closer = Array.from({ length: CLOSER }, (_, i) => at(before.size + (i + 1) * step))
  const points = [before, ...closer, point, after].sort((one, other) => one.size - other.size)
  const [dip] = dips(points)
  return dip === undefined ? point : narrowed(at, dip)
}

function narrowed(at: (size: number) => Valley, { before, point, after }: Dip): Valley {
  let [low, high] = [before.size, after.size]
  let left = at(high - GOLDEN * (high - low))
  let right = at(low + GOLDEN * (high - low))
  let best = point
  for (let i = 0; i < NARROWINGS; i++) {
    if (left.value <= right.value) {
      high = right.size
      right = left
      left = at(high - GOLDEN * (high - low))
    } else {
      low = left.size
      left = right
      right = at(low + GOLDEN * (high - low))
    }
    if (left.value < best.value) best = left
    if (right.value < best.value) best = right
  }
  return best
}
