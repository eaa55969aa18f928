import type { Decimal } from './decimal'
import { decimalOfWords, firstWord, WORD, WORDS_KEPT } from './decimalWords'

/**
 * The product of two decimals, rounded to the 50 digits. What has fewer in any case is multiplied word by word, without
 * the copies that the library makes.
 */
export function exactProduct(a: Decimal, b: Decimal): Decimal {
  if (!a.isFinite() || !b.isFinite() || a.d.length + b.d.length > WORDS_KEPT) return a.times(b)
  const [those, these] = [a.d, b.d]
  const words: number[] = []
  for (let word = those.length + these.length; word > 0; word--) words.push(0)
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
  return decimalOfWords(words, firstWord(a) + firstWord(b) + 1, a.s * b.s)
}
