import { Decimal, ZERO } from './decimal'
import { decimalOfWords, firstWord, WORD, WORDS_KEPT } from './decimalWords'

/** Decimals that reach further apart are added one after the other. */
const MOST_WORDS = 40

/** So few are added, rounded once, by the library. */
const FEW = 2

/**
 * The sum of `count` decimals, rounded once to the 50 digits: all are added word by word into one row, and only that is
 * made a decimal. One after the other takes several times as long, for each sum on the way is a decimal.
 */
export function exactSum(count: number, at: (place: number) => Decimal): Decimal {
  if (count === 0) return ZERO
  const values: Decimal[] = []
  for (let i = 0; i < count; i++) values.push(at(i))
  let [highest, lowest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const value of values) {
    const first = firstWord(value)
    highest = Math.max(highest, first)
    lowest = Math.min(lowest, first - (value.d?.length ?? 0) + 1)
  }
  // Some words more in front, for what is carried over.
  highest += 2
  const length = highest - lowest + 1
  if (count <= FEW || !(length <= MOST_WORDS)) return oneByOne(values)

  const words: number[] = []
  for (let word = 0; word < length; word++) words.push(0)
  for (const value of values) {
    const { s, d } = value
    const from = highest - firstWord(value)
    for (let word = 0; word < d.length; word++) {
      words[from + word] = (words[from + word] as number) + s * (d[word] as number)
    }
  }
  const sum = decimalOfWords(words, highest, carried(words))
  return sum.d.length > WORDS_KEPT ? sum.toSignificantDigits(Decimal.precision) : sum
}

/** Brings every word into its bounds; the sign of them all. */
function carried(words: number[]): number {
  carry(words, 1)
  if ((words[0] as number) >= 0) return 1
  carry(words, -1)
  return -1
}

function carry(words: number[], sign: number): void {
  let over = 0
  for (let word = words.length - 1; word >= 0; word--) {
    const value = sign * (words[word] as number) + over
    // What is left in front says the sign of them all.
    over = word === 0 ? 0 : Math.floor(value / WORD)
    words[word] = value - over * WORD
  }
}

function oneByOne([first = ZERO, ...others]: readonly Decimal[]): Decimal {
  return others.reduce((sum, value) => sum.plus(value), first)
}
