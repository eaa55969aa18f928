import { parseSymbol } from '@/engine/instruments/symbol'
import { readDecimal, shift } from '@/ui/decimalText'

/** The words of a phrase; `@` is one of them. Thousands that spaces separate are one number: `80 000`. */
export function tokensOf(phrase: string): readonly string[] {
  const tokens = phrase
    .replaceAll('@', ' @ ')
    .split(/\s+/)
    .filter((token) => token !== '')
  return joinedThousands(tokens)
}

const BEGIN = /^[-+\u2212\u2013]?\$?[1-9]\d{0,2}$/
const GROUP = /^\d{3}$/
// `100x` is a leverage of its own.
const LAST_GROUP = /^\d{3}(?:\.\d+)?[a-wyz]?$/i
const MONTH = /^[a-z]{3,}$/i

function joinedThousands(tokens: readonly string[]): readonly string[] {
  // Behind a contract come a size and a price: two numbers.
  const price = tokens.indexOf('@')
  const from = parseSymbol(tokens[0]?.toUpperCase() ?? '') === null ? 0 : price < 0 ? tokens.length : price
  const joined: string[] = []
  let isOpen = false
  for (const [place, token] of tokens.entries()) {
    if (isOpen && LAST_GROUP.test(token)) joined.push((joined.pop() ?? '') + token)
    else joined.push(token)
    const begins = place >= from && BEGIN.test(token) && !isYear(tokens, place)
    isOpen = isOpen && GROUP.test(token) ? true : begins
  }
  return joined
}

/** `26` of `24 apr 26 100`: behind its month, and what follows is a number of its own. */
function isYear(tokens: readonly string[], place: number): boolean {
  const isDay = /^2\d$/.test(tokens[place] ?? '') && MONTH.test(tokens[place - 1] ?? '')
  return isDay && tokens[place + 1]?.startsWith('0') === false
}

const SCALES: Readonly<Record<string, number>> = { '': 0, k: 3, m: 6, bn: 9 }

/** A decimal as it is typed: with separators, a real minus, a plus; in thousands (`80k`), millions, billions. */
export function numberOf(token: string | undefined): string | undefined {
  const [, digits = '', letters = ''] = /^([^a-z]*)(k|m|bn|)$/i.exec(token ?? '') ?? []
  const number = readDecimal(digits)
  return number === undefined ? undefined : shift(number, SCALES[letters.toLowerCase()] ?? 0)
}
