import { type Decimal, ZERO } from './decimal'
import { decimalOfWords, negated } from './decimalWords'
import { firstWord, WORD } from './words'

/** Decimals that reach further apart are added one after the other. */
const MOST_WORDS = 64

/** Where the words of a sum are added up. */
const words = new Float64Array(MOST_WORDS)

/**
 * The sum of `count` decimals, rounded once to the 50 digits: all are added word by word into one row, and only that is
 * made a decimal. One after the other takes several times as long, for each sum on the way is a decimal. Each is asked
 * for twice, so that no list of them is made.
 */
export function exactSum(count: number, at: (place: number) => Decimal): Decimal {
  if (count === 0) return ZERO
  if (count === 1) return at(0)
  if (count === 2) return sumOfTwo(at(0), at(1))
  let highest = Number.NEGATIVE_INFINITY
  let lowest = Number.POSITIVE_INFINITY
  for (let i = 0; i < count; i++) {
    const value = at(i)
    const first = firstWord(value)
    highest = Math.max(highest, first)
    lowest = Math.min(lowest, first - (value.d?.length ?? 0) + 1)
  }
  // Some words more in front, for what is carried over, also by rounding.
  highest += 3
  const length = highest - lowest + 1
  if (!(length <= MOST_WORDS)) return oneByOne(count, at)
  clear(length)
  for (let i = 0; i < count; i++) add(at(i), highest)
  return sumOfWords(length, highest)
}

/** The sum of two decimals, rounded to the 50 digits. */
export function sumOfTwo(a: Decimal, b: Decimal): Decimal {
  if (!a.isFinite() || !b.isFinite()) return a.plus(b)
  if (b.isZero()) return a
  if (a.isZero()) return b
  const [ofA, ofB] = [firstWord(a), firstWord(b)]
  const highest = Math.max(ofA, ofB) + 2
  const length = highest - Math.min(ofA - a.d.length, ofB - b.d.length)
  if (length > MOST_WORDS) return a.plus(b)
  clear(length)
  add(a, highest)
  add(b, highest)
  return sumOfWords(length, highest)
}

/** `a` less `b`, rounded to the 50 digits. */
export function exactDifference(a: Decimal, b: Decimal): Decimal {
  return sumOfTwo(a, negated(b))
}

function clear(length: number): void {
  for (let word = 0; word < length; word++) words[word] = 0
}

/** Adds a decimal to the words, of which the first lies at `highest`. */
function add(value: Decimal, highest: number): void {
  const { s, d } = value
  const from = highest - firstWord(value)
  for (let word = 0; word < d.length; word++) {
    words[from + word] = (words[from + word] as number) + s * (d[word] as number)
  }
}

function sumOfWords(length: number, highest: number): Decimal {
  return decimalOfWords(words, length, highest, carried(length))
}

/** Brings every word into its bounds; the sign of them all. */
function carried(length: number): number {
  carry(length, 1)
  if ((words[0] as number) >= 0) return 1
  carry(length, -1)
  return -1
}

function carry(length: number, sign: number): void {
  let over = 0
  for (let word = length - 1; word >= 0; word--) {
    const value = sign * (words[word] as number) + over
    // What is left in front says the sign of them all.
    over = word === 0 ? 0 : Math.floor(value / WORD)
    words[word] = value - over * WORD
  }
}

function oneByOne(count: number, at: (place: number) => Decimal): Decimal {
  let sum = at(0)
  for (let i = 1; i < count; i++) sum = sum.plus(at(i))
  return sum
}
