import { thousands } from '@/engine/numbers/thousands'
import { oneLine } from './oneLine'

const MAX_QUOTED = 60

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

/** A count with thousands separated: `2,000`. */
export function count(value: number): string {
  return thousands(String(value))
}
