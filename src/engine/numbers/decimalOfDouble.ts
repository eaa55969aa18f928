import { Decimal } from './decimal'
import { decimalOfWords } from './decimalWords'
import { WORD_DIGITS } from './words'

/** A double has up to 17 digits, after up to five zeros: these words, and one before them. */
const words = new Float64Array(6)
const ZERO_CODE = 48
const POINT_CODE = 46

/**
 * The decimal that a double is written as, the shortest that only this double is next to: what the library makes of it,
 * but without taking the text apart with patterns and putting it together again.
 */
export function decimalOfDouble(value: number): Decimal {
  if (Number.isInteger(value) || !Number.isFinite(value)) return new Decimal(value)
  const text = String(Math.abs(value))
  const powerAt = text.indexOf('e')
  const end = powerAt === -1 ? text.length : powerAt
  const point = text.indexOf('.')
  const power = powerAt === -1 ? 0 : Number(text.slice(powerAt + 1))
  // The place of the digit before the point, and of every further one: one less each.
  let place = (point === -1 ? end : point) - 1 + power
  const first = Math.floor(place / WORD_DIGITS) + 1
  words[0] = 0
  let count = 1
  let word = 0
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === POINT_CODE) continue
    word = word * 10 + (code - ZERO_CODE)
    if (place % WORD_DIGITS === 0) {
      words[count++] = word
      word = 0
    }
    place -= 1
  }
  return decimalOfWords(words, completed(word, place, count), first, value < 0 ? -1 : 1)
}

/** Writes the word that is begun, if any; how many there are then. `place` is that of the digit after the last. */
function completed(word: number, place: number, count: number): number {
  // Digits of the word that are to come; none where it was completed by the last.
  const left = (((place + 1) % WORD_DIGITS) + WORD_DIGITS) % WORD_DIGITS
  if (left === 0) return count
  words[count] = word * 10 ** left
  return count + 1
}
