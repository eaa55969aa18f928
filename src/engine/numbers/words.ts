/**
 * The library keeps a decimal's digits in words, the first of them at `e`, the place of the first digit: how the words
 * lie is written here, for what works on them directly. Copies and texts are what the library's time goes into.
 */

/** Decimal digits of one word; words lie at multiples of so many digits from the point. */
export const WORD_DIGITS = 7

/** What a word counts up to. */
export const WORD = 10 ** WORD_DIGITS

/** A decimal's parts: exponent of the first digit and words, which are null where it is not finite. */
interface Words {
  readonly e: number
  readonly d: readonly number[]
}

/** The place of the first word, in words from that before the point. */
export function firstWord({ e }: Pick<Words, 'e'>): number {
  return Math.floor(e / WORD_DIGITS)
}

/** The word at a place, 0 before the point; 0 where the decimal has none there. */
export function wordAt(value: Words, place: number): number {
  return value.d[firstWord(value) - place] ?? 0
}
