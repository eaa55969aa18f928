import type { Decimal } from './decimal'
import { decimalOfWords } from './decimalWords'
import { firstWord, WORD } from './words'

/** Longer factors are left to the library. */
const MOST_WORDS = 24

/** Where the words of a product are worked out, and one before them. */
const words = new Float64Array(1 + MOST_WORDS)

/** The product of two decimals, rounded to the 50 digits: word by word, without the copies that the library makes. */
export function exactProduct(a: Decimal, b: Decimal): Decimal {
  if (!a.isFinite() || !b.isFinite() || a.d.length + b.d.length > MOST_WORDS) return a.times(b)
  const those = a.d
  const these = b.d
  const count = 1 + those.length + these.length
  for (let word = 0; word < count; word++) words[word] = 0
  for (let i = those.length - 1; i >= 0; i--) {
    const factor = those[i] as number
    let over = 0
    for (let k = these.length - 1; k >= 0; k--) {
      const value = (words[i + k + 2] as number) + factor * (these[k] as number) + over
      over = Math.floor(value / WORD)
      words[i + k + 2] = value - over * WORD
    }
    words[i + 1] = over
  }
  return decimalOfWords(words, count, firstWord(a) + firstWord(b) + 2, a.s * b.s)
}
