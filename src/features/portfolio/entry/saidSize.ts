import { nearest } from '@/engine/documents/nearest'
import { dollarsOf } from './dollars'
import { isZeroText } from './negated'
import { noNumber, problem, quote, type Said, understood } from './said'
import { numberOf } from './tokens'

/** How much, in the contract's own unit or in dollars; signed, not 0. */
export interface SaidSize {
  readonly amount: string
  readonly inDollars: boolean
  /** `3x` where it was written so. */
  readonly times?: string
}

/** Words for the two sides of a trade. */
export const SIDES: Readonly<Record<string, 1 | -1>> = { buy: 1, long: 1, sell: -1, short: -1 }

/** A size as it is typed, also so many times a contract: `3x`. */
export function sizeOf(token: string | undefined): string | undefined {
  return numberOf(token?.replace(/(?<=\d)x$/i, ''))
}

/** Takes side and size off the front. */
export function readSize(tokens: string[]): Said<SaidSize> {
  const word = tokens[0]?.toLowerCase() ?? ''
  const side = Object.hasOwn(SIDES, word) ? SIDES[word] : undefined
  if (side !== undefined) tokens.shift()
  const dollars = dollarsOf(tokens[0])
  const size = dollars ?? sizeOf(tokens[0])
  if (size === undefined) return problem(noSize(tokens))
  const typed = tokens.shift() ?? ''
  if (isZeroText(size)) return problem('The size must not be 0.')
  if (side !== undefined && /^\$?[-+\u2212\u2013]/.test(typed))
    return problem(`Write either ${quote(word)} or a sign, not both.`)
  const amount = side !== undefined && side < 0 ? `-${size}` : size
  const times = /x$/i.test(typed) ? { times: typed } : {}
  return understood({ amount, inDollars: dollars !== undefined, ...times })
}

function noSize([unread, next]: readonly string[]): string {
  if (unread === undefined) return 'How much? Start with a size, e.g. -3 or 0.5.'
  if (/^[-+\u2212]?[\d.,]/.test(unread)) return noNumber(unread)
  if (Object.hasOwn(SIDES, unread.toLowerCase())) return `${quote(unread)} says a second side.`
  const meant = numberOf(next) === undefined ? null : nearest(unread, Object.keys(SIDES))
  return meant === null
    ? 'How much? Start with a size, e.g. -3 or 0.5.'
    : `${quote(unread)} is not understood: ${meant}?`
}
