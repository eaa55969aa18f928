import { parseSymbol } from '@/engine/instruments/symbol'
import type { Entered } from './entered'
import { isZeroText } from './negated'
import { problem, quote, type Said, type Understood, understood } from './said'
import { numberOf } from './tokens'

/** No exchange grants more: it is a price that a comma has cut in two. */
export const MOST_LEVERAGE = '200'

/** A leverage where it is said, and how many words say it. */
export interface SaidLeverage {
  readonly typed: string
  readonly words: 1 | 2
}

/**
 * The leverage that is said at a place: `10x`, `10x leverage`, `leverage 10`, `lev 10x`. `10x` alone is one where the
 * size is said before it; else it may be the size itself.
 */
export function leverageAt(words: readonly string[], place: number, isSized: boolean): SaidLeverage | null {
  const [word = '', next = ''] = words.slice(place)
  if (isName(word)) return amountOf(next) === undefined ? null : { typed: next, words: 2 }
  if (!/x$/i.test(word) || amountOf(word) === undefined) return null
  if (isName(next)) return { typed: word, words: 2 }
  return isSized ? { typed: word, words: 1 } : null
}

/** A position with its leverage, which does not count everywhere. */
export function withLeverage(
  { value, note }: Understood<Entered['positions']>,
  typed: string,
): Said<Entered['positions']> {
  if (parseSymbol(value.symbol)?.kind === 'option')
    return problem(`An option has no leverage: leave out ${quote(typed)}.`)
  const leverage = amountOf(typed) ?? ''
  if (leverage.startsWith('-') || isZeroText(leverage)) return problem('A leverage is above 0.')
  if (Number(leverage) > Number(MOST_LEVERAGE))
    return problem(`The leverage ${quote(typed)} is too high: at most ${MOST_LEVERAGE}.`)
  const counts = 'The leverage counts only in the comparison with cross margin.'
  return understood({ ...value, leverage }, note === undefined ? counts : `${note} ${counts}`)
}

/** Refuses the leverage of an order or a hedge. */
export function noLeverage(typed: string): Said<never> {
  return problem(`Only positions have a leverage: leave out ${quote(typed)}.`)
}

function isName(word: string): boolean {
  return /^lev(erage)?$/i.test(word)
}

function amountOf(typed: string): string | undefined {
  return numberOf(typed.replace(/x$/i, ''))
}
