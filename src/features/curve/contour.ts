/** A line of a contour from one edge of a cell to another, in places of columns and rows. */
export interface ContourLine {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Rates far above every level are all alike: an infinite one must not pull a contour to its neighbour. */
const MOST = 3

/**
 * Where values over a regular grid cross a level, as short straight lines between the centres of its cells (marching
 * squares). `values[column][row]`.
 */
export function contourOf(values: readonly (readonly number[])[], level: number): readonly ContourLine[] {
  const lines: ContourLine[] = []
  for (let column = 0; column + 1 < values.length; column++) {
    const [left, right] = [values[column] ?? [], values[column + 1] ?? []]
    for (let row = 0; row + 1 < left.length; row++) {
      const corners: readonly Corner[] = [
        { x: column, y: row, value: capped(left[row]) },
        { x: column + 1, y: row, value: capped(right[row]) },
        { x: column + 1, y: row + 1, value: capped(right[row + 1]) },
        { x: column, y: row + 1, value: capped(left[row + 1]) },
      ]
      const crossings = corners.flatMap((from, i) => crossingOf(from, corners[(i + 1) % 4], level) ?? [])
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [from, to] = [crossings[i], crossings[i + 1]]
        if (from && to) lines.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y })
      }
    }
  }
  return lines
}

interface Corner {
  readonly x: number
  readonly y: number
  readonly value: number
}

function capped(value: number | undefined): number {
  return Math.min(MOST, value ?? MOST)
}

function crossingOf(from: Corner, to: Corner | undefined, level: number) {
  if (to === undefined || from.value >= level === to.value >= level) return null
  const part = (level - from.value) / (to.value - from.value)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}
