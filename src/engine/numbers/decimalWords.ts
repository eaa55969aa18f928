import { Decimal } from './decimal'
import { WORD, WORD_DIGITS } from './words'

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
 * The decimal of the first `count` of these words, each a whole number from 0 up to a word, the first of them 0 and at
 * the place `first`; rounded to the 50 digits, half away from zero. The words are changed, and copied.
 */
export function decimalOfWords(words: Float64Array, count: number, first: number, sign: number): Decimal {
  let from = 0
  let to = count
  while (from < to && words[from] === 0) from += 1
  if (from === to) return new DecimalOfParts(sign, 0, [0])
  to = rounded(words, from, to)
  if (words[from - 1] === 1) from -= 1
  while (words[to - 1] === 0) to -= 1
  // As long as it will be: what is pushed one by one takes room for sixteen more.
  const digits = new Array<number>(to - from)
  // As integers, which need no place of their own.
  for (let i = from; i < to; i++) digits[i - from] = (words[i] as number) | 0
  return new DecimalOfParts(sign, (first - from) * WORD_DIGITS + digitsBeyondOne(digits[0] as number), digits)
}

/**
 * Rounds the words from `from` to `to` to the digits that are kept; where they end then. What is carried over may reach
 * the word before.
 */
function rounded(words: Float64Array, from: number, to: number): number {
  const left = Decimal.precision - 1 - digitsBeyondOne(words[from] as number)
  let last = from + 1 + Math.floor(left / WORD_DIGITS)
  if (last >= to) return to
  const end = last + 1
  const scale = 10 ** (WORD_DIGITS - (left % WORD_DIGITS))
  const word = words[last] as number
  words[last] = Math.floor(word / scale + 0.5) * scale
  for (; words[last] === WORD; last -= 1) {
    words[last] = 0
    words[last - 1] = (words[last - 1] as number) + 1
  }
  return end
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
