import type { Decimal } from './decimal'
import { decimalOfWords } from './decimalWords'
import { firstWord, WORD } from './words'

/** Longer factors are left to the library. */
const MOST_WORDS = 24

/** So many words hold at most 49 digits: they need not be rounded before they are multiplied again. */
const UNROUNDED_WORDS = 7

/** Where the words of a product are worked out, and one before them. */
const words = new Float64Array(1 + MOST_WORDS)

/** The words of a product that is multiplied again. */
const inner = new Array<number>(UNROUNDED_WORDS).fill(0)

/** The product of `count` decimals, one or more, multiplied in their order and each time rounded to the 50 digits. */
export function exactProduct(count: number, at: (place: number) => Decimal): Decimal {
  let product = at(0)
  for (let i = 1; i < count; i++) {
    const next = at(i)
    if (i + 1 < count && isUnrounded(product, next)) {
      i += 1
      product = productOfThree(product, next, at(i))
    } else product = productOfTwo(product, next)
  }
  return product
}

/** The product of two decimals, rounded to the 50 digits: word by word, without the copies that the library makes. */
export function productOfTwo(a: Decimal, b: Decimal): Decimal {
  if (!a.isFinite() || !b.isFinite() || a.d.length + b.d.length > MOST_WORDS) return a.times(b)
  const count = multiply(a.d, a.d.length, b.d, b.d.length)
  return decimalOfWords(words, count, firstWord(a) + firstWord(b) + 2, a.s * b.s)
}

/** The same of three, of which the first two are short: their product is not made a decimal on the way. */
function productOfThree(a: Decimal, b: Decimal, c: Decimal): Decimal {
  const short = a.d.length + b.d.length
  if (!c.isFinite() || short + c.d.length > MOST_WORDS) return productOfTwo(productOfTwo(a, b), c)
  multiply(a.d, a.d.length, b.d, b.d.length)
  for (let word = 0; word < short; word++) inner[word] = (words[word + 1] as number) | 0
  const count = multiply(inner, short, c.d, c.d.length)
  return decimalOfWords(words, count, firstWord(a) + firstWord(b) + firstWord(c) + 3, a.s * b.s * c.s)
}

function isUnrounded(a: Decimal, b: Decimal): boolean {
  return a.isFinite() && b.isFinite() && a.d.length + b.d.length <= UNROUNDED_WORDS
}

/** Multiplies the first words of two rows; how many there are then, with the one before them. */
function multiply(
  those: readonly number[],
  ofThose: number,
  these: readonly number[],
  ofThese: number,
): number {
  const count = 1 + ofThose + ofThese
  for (let word = 0; word < count; word++) words[word] = 0
  for (let i = ofThose - 1; i >= 0; i--) {
    const factor = those[i] as number
    let over = 0
    for (let k = ofThese - 1; k >= 0; k--) {
      const value = (words[i + k + 2] as number) + factor * (these[k] as number) + over
      over = Math.floor(value / WORD)
      words[i + k + 2] = value - over * WORD
    }
    words[i + 1] = over
  }
  return count
}
