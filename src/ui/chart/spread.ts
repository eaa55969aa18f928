/**
 * Moves places apart until none is nearer than `gap` to the next, all within `from` and `to` as far as they fit,
 * and each as near as can be to where it was. Keeps their order.
 */
export function spread(
  places: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const moved = order.map((i) => places[i] ?? 0)
  // Groups that touch are laid out around their middle, as often as groups still touch.
  let groups = moved.map((place) => ({ middle: place, count: 1 }))
  for (let touching = true; touching; ) {
    touching = false
    const next: typeof groups = []
    for (const group of groups) {
      const before = next.at(-1)
      if (before && group.middle - before.middle < ((before.count + group.count) * gap) / 2 - 1e-9) {
        const count = before.count + group.count
        const middle = (before.middle * before.count + group.middle * group.count) / count
        next[next.length - 1] = within({ middle, count }, gap, from, to)
        touching = true
      } else next.push(within(group, gap, from, to))
    }
    groups = next
  }
  const spreadOut = groups.flatMap(({ middle, count }) =>
    Array.from({ length: count }, (_, i) => middle + (i - (count - 1) / 2) * gap),
  )
  const result = places.map(() => 0)
  order.forEach((place, i) => {
    result[place] = spreadOut[i] ?? 0
  })
  return result
}

function within(group: { middle: number; count: number }, gap: number, from: number, to: number) {
  const half = ((group.count - 1) * gap) / 2
  const middle = Math.max(from + half, Math.min(to - half, group.middle))
  return { middle, count: group.count }
}
