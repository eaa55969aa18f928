import { Decimal } from './decimal'

/** Decimal digits of one word; words lie at multiples of so many digits from the point. */
const WORD_DIGITS = 7

/** What a word counts up to. */
export const WORD = 10 ** WORD_DIGITS

/** A decimal of so many words has no more digits than are kept. */
export const WORDS_KEPT = Math.floor(Decimal.precision / WORD_DIGITS)

/** The place of the first word, in words from that before the point. */
export function firstWord({ e }: Decimal): number {
  return Math.floor(e / WORD_DIGITS)
}

/**
 * The decimal of these words, the first of them at the place `first`, each from 0 up to a word: as many digits as there
 * are. Zeros at both ends are dropped; the words are kept, not copied.
 */
export function decimalOfWords(words: number[], first: number, sign: number): Decimal {
  while (words.at(-1) === 0) words.pop()
  let place = first
  while (words[0] === 0) {
    words.shift()
    place -= 1
  }
  // A decimal of one's own, to be given its digits: reading them from a text takes ten times as long.
  const made = new Decimal(0)
  const parts: { s: number; e: number; d: number[] } = made
  parts.s = sign
  const [leading] = words
  if (leading === undefined) return made
  parts.d = words
  parts.e = place * WORD_DIGITS + digitsBeyondOne(leading)
  return made
}

/** Digits of a word after its first. */
function digitsBeyondOne(word: number): number {
  let digits = 0
  for (let rest = word; rest >= 10; rest /= 10) digits += 1
  return digits
}
