const MAX_DISTANCE = 2
const MAX_LENGTH = 40

/** Steps from one word to the other: letters inserted, removed or replaced. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...right].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}

/** The word that a mistyped one was probably meant to be, or null where none is near. Capitals do not matter. */
export function nearest(word: string, words: readonly string[]): string | null {
  // A long key is no slip of the finger, and comparing it would take long.
  if (word.length > MAX_LENGTH) return null
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
