import type { Ground, Height, Point } from './ground'

/** A point with what is known of it. */
export interface LookedAt extends Point, Height {
  readonly cost: number
  readonly counts: boolean
}

/** How low a function can be between two points, and where to look next. */
export interface LowerBound {
  readonly value: number
  /** How low it can be together with what the size costs. */
  readonly total: number
  readonly size: number
}

/** How far into an interval its slopes are taken, as a part of it. */
const NUDGE = 1e-5
/** The part of an interval that a division leaves on each side at least. */
const ROOM = 1e-3
/** How much lower what is curved may be than its slopes say, as a part of what they say. */
const DEEPER = 0.6

/** A straight line over an interval: its height at the beginning, and at the end. */
type Line = readonly [atLow: number, atHigh: number]

/**
 * A floor of the function between two points with no bend in between, from its slopes at both ends: of what is convex
 * the tangents, of what curves down the chord, of what curves up the tangents and some more.
 */
export function lowerBound({ height, budget }: Ground, low: LookedAt, high: LookedAt): LowerBound {
  const width = high.size - low.size
  const after = height(low.size + width * NUDGE)
  const before = height(high.size - width * NUDGE)
  const guess: Line[] = []
  const lines: Line[] = []
  for (let i = 0; i < low.sums.length; i++) {
    const sums = [low.sums[i], after.sums[i], before.sums[i], high.sums[i]]
    const [first, next, last, end] = sums
    if (!first || !next || !last || !end) continue
    const whole = tangents(first.convex, next.convex, last.convex, end.convex)
    const tangent: [Line, Line] = [[...whole.low], [...whole.high]]
    let [falling, rising] = [whole.low, whole.high]
    let deeper = 0
    for (let j = 0; j < first.curved.length; j++) {
      const [from, to] = [first.curved[j] ?? 0, end.curved[j] ?? 0]
      const its = tangents(from, next.curved[j] ?? 0, last.curved[j] ?? 0, to)
      const curve = curvedFloor(from, to, its)
      deeper += curve.deeper
      falling = plus(falling, curve.low)
      rising = plus(rising, curve.high)
      tangent[0] = plus(tangent[0], its.low)
      tangent[1] = plus(tangent[1], its.high)
    }
    guess.push(...tangent)
    lines.push(lower(falling, deeper), lower(rising, deeper))
  }
  const floor = lowestOfLines(lines)
  const total = lowestOfLines(lines.map((line) => plus(line, [low.cost, high.cost])))
  return {
    value: floor.value,
    total: total.value,
    size: low.size + width * nextPlace(low, high, budget, lowestOfLines(guess).place, floor.place),
  }
}

interface Tangents {
  readonly low: Line
  readonly high: Line
}

function tangents(from: number, next: number, last: number, to: number): Tangents {
  return { low: [from, from + (next - from) / NUDGE], high: [to - (to - last) / NUDGE, to] }
}

/** Lines below what is curved, less how much deeper it may be: its tangents where it curves up, else its chord. */
function curvedFloor(
  from: number,
  to: number,
  { low, high }: Tangents,
): Tangents & { readonly deeper: number } {
  const [falling, rising] = [low[1] - from, to - high[0]]
  const chord: Line = [from, to]
  if (rising <= falling) {
    // Where it curves both ways, the chord is not below it.
    return { low: chord, high: chord, deeper: Math.max(0, to - low[1], from - high[0]) }
  }
  const place = Math.min(1, Math.max(0, (high[0] - from) / (falling - rising)))
  const [crossing, onChord] = [from + place * falling, from + place * (to - from)]
  const depth = Math.max(0, onChord - crossing)
  // No charge is below 0, and a distance in days turns round there.
  const toZero = falling < 0 && rising > 0 && crossing > 0 && crossing < depth ? crossing : 0
  const above = Math.max(0, low[1] - to, high[0] - from)
  return { low, high, deeper: Math.max(DEEPER * depth, toZero) + above }
}

/** Where the highest of the lines is lowest, as a part of the interval. */
function lowestOfLines(lines: readonly Line[]): { readonly place: number; readonly value: number } {
  let best = { place: 0, value: highest(lines, 0) }
  const look = (place: number) => {
    const value = highest(lines, place)
    if (value < best.value) best = { place, value }
  }
  look(1)
  for (let i = 0; i < lines.length; i++) {
    for (let j = 0; j < i; j++) {
      const [one, other] = [lines[i] as Line, lines[j] as Line]
      const place = (other[0] - one[0]) / (one[1] - one[0] - (other[1] - other[0]))
      if (place > 0 && place < 1) look(place)
    }
  }
  return best
}

function highest(lines: readonly Line[], place: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (const [from, to] of lines) most = Math.max(most, from + place * (to - from))
  return most
}

/** Where to divide: where what counts may end, where the slopes meet, or in the middle. */
function nextPlace(low: LookedAt, high: LookedAt, budget: number, guess: number, floor: number): number {
  const [atLow, atHigh] = [low.value + low.cost - budget, high.value + high.cost - budget]
  if (low.counts !== high.counts && atLow < 0 !== atHigh < 0) return inside(atLow / (atLow - atHigh))
  return inside(guess > 0 && guess < 1 ? guess : floor)
}

function inside(place: number): number {
  if (!(place > 0 && place < 1)) return 0.5
  return Math.min(1 - ROOM, Math.max(ROOM, place))
}

function plus(one: Line, other: Line): Line {
  return [one[0] + other[0], one[1] + other[1]]
}

function lower(line: Line, by: number): Line {
  return [line[0] - by, line[1] - by]
}
