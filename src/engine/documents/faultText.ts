import { oneLine } from './oneLine'

const MAX_QUOTED = 60

/** A step of a path is longer than any symbol in hostile documents only. */
const MAX_STEP = 100

/** Cut to a length, with an ellipsis where something is missing; no character is cut in two. */
export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** A text in quotation marks, on one line, shortened where it is long. */
export function quoted(text: string): string {
  return oneLine(JSON.stringify(shortened(text, MAX_QUOTED)))
}

/** A word of the user's that stands in a fault without quotation marks. */
export function shortenedWord(word: string): string {
  return shortened(word, MAX_QUOTED)
}

/** What stands in a document, for the second half of `expected a decimal, got …`. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A path with one more step: `positions` and 2 give `positions[2]`, `market` and `quotes` give `market.quotes`. */
export function pathTo(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  const key = shortened(step, MAX_STEP)
  if (!/^[\w.…-]+$/.test(key)) return `${path}[${oneLine(JSON.stringify(key))}]`
  return path === '' ? key : `${path}.${key}`
}

/** A count with thousands separated: `2,000`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
