/** A straight line through `value` at `at`. */
export interface Line {
  readonly at: number
  readonly value: number
  readonly slope: number
}

export interface Span {
  readonly from: number
  readonly to: number
}

/** Differences that are none but for the rounding of doubles. */
export interface Rounding {
  readonly value: number
  readonly slope: number
}

/** A span shorter than this part of its distance from 0 is a point. */
const POINT = 1e-12

/** Where in `span` the line lies above none of the others; null where nowhere, or at a single point only. */
export function whereNotAbove(
  line: Line,
  others: readonly Line[],
  span: Span,
  rounding: Rounding,
): Span | null {
  let { from, to } = span
  for (const other of others) {
    const above = line.value - other.value
    const climbs = line.slope - other.slope
    if (Math.abs(climbs) <= rounding.slope) {
      if (above > rounding.value) return null
      continue
    }
    const meets = line.at - above / climbs
    if (climbs > 0) to = Math.min(to, meets)
    else from = Math.max(from, meets)
  }
  const ends = [from, to].filter(Number.isFinite)
  return to - from > POINT * Math.max(0, ...ends.map(Math.abs)) ? { from, to } : null
}
