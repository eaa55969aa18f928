const MAX_DISTANCE = 2

/** Steps from one word to the other, letters inserted, removed or replaced; Infinity where they are too many. */
function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > MAX_DISTANCE) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let index = 0; index < left.length; index++) {
    const next = [index + 1]
    for (let column = 0; column < right.length; column++) {
      const replaced = (row[column] ?? 0) + (left[index] === right[column] ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    // Steps never become fewer from row to row.
    if (Math.min(...next) > MAX_DISTANCE) return Number.POSITIVE_INFINITY
    row = next
  }
  return row[right.length] ?? 0
}

/** The word that a mistyped one was probably meant to be, or null where none is near. Capitals do not matter. */
export function nearest(word: string, words: readonly string[]): string | null {
  let best: string | null = null
  let least = MAX_DISTANCE + 1
  for (const candidate of words) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase())
    if (steps < least && steps < candidate.length) {
      best = candidate
      least = steps
    }
  }
  return best
}
