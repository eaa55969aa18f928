import { Decimal } from './decimal'
import { WORD_DIGITS } from './words'

/** A decimal of so many words has no more digits than are kept. */
export const WORDS_KEPT = Math.floor(Decimal.precision / WORD_DIGITS)

type Parts = { constructor: unknown; s: number; e: number; d: readonly number[] }

/** A decimal of its parts. The library makes them of numbers and texts only, which takes ten times as long. */
const DecimalOfParts = ofParts as unknown as new (s: number, e: number, d: readonly number[]) => Decimal

function ofParts(this: Parts, sign: number, exponent: number, words: readonly number[]): void {
  this.constructor = Decimal
  this.s = sign
  this.e = exponent
  this.d = words
}
ofParts.prototype = Decimal.prototype

/**
 * The decimal of the first `count` of these words, each a whole number from 0 up to a word, the first of them at the
 * place `first`. Zeros at both ends are dropped; the words are copied.
 */
export function decimalOfWords(words: Float64Array, count: number, first: number, sign: number): Decimal {
  let from = 0
  let to = count
  while (to > 0 && words[to - 1] === 0) to -= 1
  while (from < to && words[from] === 0) from += 1
  if (from === to) return new DecimalOfParts(sign, 0, [0])
  // As long as it will be: what is pushed one by one takes room for sixteen more.
  const digits = new Array<number>(to - from)
  // As integers, which need no place of their own.
  for (let i = from; i < to; i++) digits[i - from] = (words[i] as number) | 0
  return new DecimalOfParts(sign, (first - from) * WORD_DIGITS + digitsBeyondOne(digits[0] as number), digits)
}

/** The decimal with the other sign; it shares the words, which nobody changes. */
export function negated(value: Decimal): Decimal {
  return value.isFinite() ? new DecimalOfParts(-value.s, value.e, value.d) : value.negated()
}

/** Digits of a word after its first. */
function digitsBeyondOne(word: number): number {
  let digits = 0
  for (let bound = 10; word >= bound; bound *= 10) digits += 1
  return digits
}
