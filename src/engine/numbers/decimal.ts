import { Decimal as Library } from 'decimal.js'
import { firstWord, WORD, WORD_DIGITS, wordAt } from './words'

/**
 * Exact decimals, 50 significant digits while computing, rounded half away from zero (margin model, "Numbers and
 * time").
 */
export const Decimal = Library.clone({ precision: 50, rounding: Library.ROUND_HALF_UP })
export type Decimal = Library

export const ZERO = new Decimal(0)
export const ONE = new Decimal(1)

const doubles = new WeakMap<Decimal, number>()

/**
 * The double next to an exact decimal that many ask for. One of many digits is worked out once: it takes as long as
 * pricing an option.
 */
export function doubleOf(value: Decimal): number {
  if (value.d?.length <= 2) return quotientOf(value)
  const known = doubles.get(value)
  if (known !== undefined) return known
  const double = fromDigits(value)
  doubles.set(value, double)
  return double
}

/** The double next to an exact decimal. */
export function nearestDouble(value: Decimal): number {
  return value.d?.length <= 2 ? quotientOf(value) : fromDigits(value)
}

/** From all its digits, as text: the library's own, with a point in its place, takes twice as long. */
function fromDigits(value: Decimal): number {
  const { s, d } = value
  if (!d?.length) return value.toNumber()
  let digits = String(d[0])
  for (let word = 1; word < d.length; word++) digits += String(WORD + (d[word] as number)).slice(1)
  return s * Number(`${digits}e${WORD_DIGITS * (firstWord(value) + 1 - d.length)}`)
}

/** Powers of ten that doubles hold, by words. */
const SCALES = [1, WORD, WORD ** 2, WORD ** 3]

/** Of two words: a whole number by a power of ten, where doubles hold both, so that only their quotient is rounded. */
function quotientOf(value: Decimal): number {
  const { s, d } = value
  const whole = s * (d.length === 1 ? (d[0] as number) : (d[0] as number) * WORD + (d[1] as number))
  const words = firstWord(value) + 1 - d.length
  const scale = SCALES[Math.abs(words)]
  if (scale === undefined) return value.toNumber()
  return words < 0 ? whole / scale : whole * scale
}

/**
 * Plain notation without trailing zeros, rounded half up to `places` (8 for all outputs, 12 for gamma), never `-0`.
 * Follows the margin model, "Numbers and time".
 */
export function plain(value: Decimal, places = 8): string {
  // Two words on each side of the point, which doubles hold: of what lies beyond, rounding does not ask.
  if (value.e < 2 * WORD_DIGITS && places >= WORD_DIGITS && places < 2 * WORD_DIGITS) {
    return written(value, places)
  }
  const kept = value.decimalPlaces() <= places ? value : value.toDecimalPlaces(places)
  return kept.isZero() ? '0' : kept.toFixed()
}

/** Of at most two words before the point, with more places than one word has and fewer than two. */
function written(value: Decimal, places: number): string {
  const ofSecond = places - WORD_DIGITS
  const cut = 10 ** (WORD_DIGITS - ofSecond)
  const second = wordAt(value, -2)
  const up = second % cut >= cut / 2 ? 1 : 0
  let fraction = wordAt(value, -1) * 10 ** ofSecond + Math.floor(second / cut) + up
  let whole = wordAt(value, 1) * WORD + wordAt(value, 0)
  if (fraction === 10 ** places) {
    fraction = 0
    whole += 1
  }
  const sign = value.s < 0 && whole + fraction > 0 ? '-' : ''
  if (fraction === 0) return `${sign}${whole}`
  let digits = places
  for (; fraction % 10 === 0; fraction /= 10) digits -= 1
  return `${sign}${whole}.${String(fraction).padStart(digits, '0')}`
}
