import { grouped, isZero, type Parts, partsOf, roundParts, shiftParts, textOf } from './decimal-text'

/** Decimal text as the engine gives it; a plain number only where no exact value exists (curves, surfaces). */
export type Value = string | number

export interface NumberStyle {
  /** Places after the point. */
  digits?: number | undefined
  /** A plus before gains. */
  sign?: boolean | undefined
}

const MINUS = '\u2212'
const NARROW_SPACE = '\u202f'
const NOT_A_NUMBER = '–'

/** `11,953.61`, `−9,853.61`, with a sign `+2,100.00`. */
export function formatMoney(value: Value, { digits = 2, sign }: NumberStyle = {}): string {
  return formatted(value, (parts) => roundParts(parts, digits), sign)
}

/** `12.5 %` of `0.12465804`, with a narrow space that does not break. */
export function formatPercent(value: Value, { digits = 1, sign }: NumberStyle = {}): string {
  return `${formatted(value, (parts) => roundParts(shiftParts(parts, 2), digits), sign)}${NARROW_SPACE}%`
}

/** As entered; with `digits` rounded to at most so many places. */
export function formatNumber(value: Value, { digits, sign }: NumberStyle = {}): string {
  return formatted(value, (parts) => (digits === undefined ? parts : atMost(parts, digits)), sign)
}

/** `31.2`, with its unit `31.2 days`, `1 day`. */
export function formatDays(value: Value, { unit = false, digits = 1 } = {}): string {
  const days = formatNumber(value, { digits })
  if (!unit) return days
  return `${days} ${days === '1' ? 'day' : 'days'}`
}

/** All digits and the unit, plain enough to be pasted anywhere. */
export function exact(value: Value, unit?: string): string {
  const parts = partsOf(value)
  const text = parts ? textOf(parts) : String(value)
  return unit ? `${text} ${unit}` : text
}

/** Below, at or above zero; what is no number counts as zero. */
export function signOf(value: Value): -1 | 0 | 1 {
  if (/^[+]?Infinity$/.test(String(value))) return 1
  if (String(value) === '-Infinity') return -1
  const parts = partsOf(value)
  if (!parts || isZero(parts)) return 0
  return parts.negative ? -1 : 1
}

function formatted(value: Value, round: (parts: Parts) => Parts, sign = false): string {
  const infinite = /^([+-]?)Infinity$/.exec(String(value))
  if (infinite) return `${infinite[1] === '-' ? MINUS : sign ? '+' : ''}∞`
  const exactParts = partsOf(value)
  if (!exactParts) return NOT_A_NUMBER
  const parts = round(exactParts)
  const mark = isZero(parts) ? '' : parts.negative ? MINUS : sign ? '+' : ''
  return `${mark}${grouped(parts.whole)}${parts.fraction ? `.${parts.fraction}` : ''}`
}

function atMost(parts: Parts, digits: number): Parts {
  if (parts.fraction.length <= digits) return parts
  const rounded = roundParts(parts, digits)
  return { ...rounded, fraction: rounded.fraction.replace(/0+$/, '') }
}
