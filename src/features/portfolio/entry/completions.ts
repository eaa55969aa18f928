import type { Listing } from './listing'

const SHOWN = 8

/** The word at the caret, from where to where. */
export interface WordAt {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The word of a line in which, or right behind which, the caret stands. */
export function wordAt(line: string, caret: number): WordAt {
  const isInWord = (place: number) => place >= 0 && place < line.length && /[^\s;@]/.test(line.charAt(place))
  let [start, end] = [caret, caret]
  while (isInWord(start - 1)) start -= 1
  while (isInWord(end)) end += 1
  return { word: line.slice(start, end), start, end }
}

/**
 * What a word could become: names that begin with it, then those in which every dash-separated piece of it begins a
 * piece. Nothing for numbers, words of trade, and a name that is complete.
 */
export function completionsOf(word: string, names: readonly string[]): readonly string[] {
  const typed = word.toUpperCase()
  if (!/^[A-Z]/.test(typed) || names.includes(typed)) return []
  const first: string[] = []
  const others: string[] = []
  const pieces = typed.split('-')
  for (const name of names) {
    if (name.startsWith(typed)) first.push(name)
    else if (holdsPieces(name, pieces)) others.push(name)
    if (first.length === SHOWN) break
  }
  return [...first, ...others].slice(0, SHOWN)
}

/** The names that a table's quick entry completes. */
export function namesFor(table: string, { symbols, coins }: Listing): readonly string[] {
  return table === 'balances' ? coins : symbols
}

function holdsPieces(name: string, pieces: readonly string[]): boolean {
  let rest = name.split('-')
  if (rest[0]?.startsWith(pieces[0] ?? '') !== true) return false
  for (const piece of pieces) {
    const place = rest.findIndex((each) => each.startsWith(piece))
    if (place < 0) return false
    rest = rest.slice(place + 1)
  }
  return true
}
