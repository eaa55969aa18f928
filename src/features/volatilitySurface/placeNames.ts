/** Where a line ends, in pixels. */
export interface LineEnd {
  readonly x: number
  readonly y: number
}

/** What a name takes, in pixels: so wide, and so far under the last one. */
export interface NameRoom {
  readonly width: number
  readonly height: number
}

/**
 * The heights of the names at the ends of lines: each as near to its end as it can be without lying on another, the
 * lowest end first where they crowd. Keeps the order of the ends.
 */
export function placeNames(ends: readonly LineEnd[], { width, height }: NameRoom): readonly number[] {
  const placed: LineEnd[] = []
  const order = ends.map((_, i) => i).toSorted((a, b) => (ends[b]?.y ?? 0) - (ends[a]?.y ?? 0))
  const heights = ends.map(({ y }) => y)
  for (const i of order) {
    const end = ends[i]
    if (end === undefined) continue
    const isFree = (y: number) =>
      placed.every((other) => Math.abs(other.x - end.x) >= width || Math.abs(other.y - y) >= height)
    const near = placed.flatMap(({ y }) => [y - height, y + height]).filter(isFree)
    const y = isFree(end.y)
      ? end.y
      : near.reduce((best, each) => (Math.abs(each - end.y) < Math.abs(best - end.y) ? each : best))
    placed.push({ x: end.x, y })
    heights[i] = y
  }
  return heights
}
