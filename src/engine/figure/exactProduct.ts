import type { Decimal } from './decimal'
import { decimalOfWords, WORDS_KEPT } from './decimalWords'
import { firstWord, WORD } from './words'

/** Where the words of a product are worked out. */
const words = new Float64Array(WORDS_KEPT)

/**
 * The product of two decimals, rounded to the 50 digits. What has fewer in any case is multiplied word by word, without
 * the copies that the library makes.
 */
export function exactProduct(a: Decimal, b: Decimal): Decimal {
  if (!a.isFinite() || !b.isFinite() || a.d.length + b.d.length > WORDS_KEPT) return a.times(b)
  const those = a.d
  const these = b.d
  const count = those.length + these.length
  for (let word = 0; word < count; word++) words[word] = 0
  for (let i = those.length - 1; i >= 0; i--) {
    const factor = those[i] as number
    let over = 0
    for (let k = these.length - 1; k >= 0; k--) {
      const value = (words[i + k + 1] as number) + factor * (these[k] as number) + over
      over = Math.floor(value / WORD)
      words[i + k + 1] = value - over * WORD
    }
    words[i] = over
  }
  return decimalOfWords(words, count, firstWord(a) + firstWord(b) + 1, a.s * b.s)
}
