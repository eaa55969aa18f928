import { grouped, isZero, type Parts, partsOf, roundParts, shiftParts, textOf } from './decimalText'

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

/** From here on nobody reads the cents. */
const WITHOUT_CENTS = 10_000_000

/** Two places of an amount; none from 10 million on. */
export function placesOfMoney(value: Value): number {
  return Math.abs(Number(value)) >= WITHOUT_CENTS ? 0 : 2
}

/** `11,953.61`, `−9,853.61`, with a sign `+2,100.00`; from 10 million on without cents. */
export function formatMoney(value: Value, { digits = placesOfMoney(value), sign }: NumberStyle = {}): string {
  return formatted(value, (parts) => roundParts(parts, digits), sign)
}

const THOUSANDS = [3, 'k'] as const

/** Powers of ten with their letters, the largest first. A billion is a thousand millions. */
const SCALES = [[12, '\u202ftn'], [9, '\u202fbn'], [6, '\u202fM'], THOUSANDS] as const

const SHORT_FROM = 10_000

/**
 * For where there is little room: `16.3k`, `−1.24 M`, `70.4 bn`, three digits that matter; what is below `from` (10,000
 * unless told) as money without cents from 100 on. With `digits` so many places behind the scaled number.
 */
export function formatShort(
  value: Value,
  { digits, sign, from = SHORT_FROM }: NumberStyle & { from?: number } = {},
): string {
  const size = Math.abs(Number(value))
  if (!Number.isFinite(size)) return formatMoney(value, { sign })
  if (size < from) return formatMoney(value, { sign, digits: size >= 99.5 || size === 0 ? 0 : 2 })
  // Rounding may carry it into the next letter: 999,999 is 1.00 M.
  const scale = SCALES.find(([at]) => size >= 10 ** at * (1 - 0.0005)) ?? THOUSANDS
  const [power] = scale
  const places = digits ?? Math.min(2, Math.max(0, 2 - Math.floor(Math.log10((size / 10 ** power) * 1.0005))))
  return formatScaled(value, scale, { digits: places, sign })
}

/** What a chart counts in: dollars, or millions and more of them. */
export type Scale = (typeof SCALES)[number] | readonly [power: 0, letter: '']

/** What a number of this size is counted in: `10 M` and more in millions, `10 bn` and more in billions. */
export function scaleOf(size: number): Scale {
  return SCALES.find(([power]) => power > 3 && size >= 10 ** (power + 1)) ?? [0, '']
}

/** Counted in a scale: `1,274.8 M`. */
export function formatScaled(
  value: Value,
  [power, letter]: Scale,
  { digits = 0, sign }: NumberStyle = {},
): string {
  return `${formatted(value, (parts) => roundParts(shiftParts(parts, -power), digits), sign)}${letter}`
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

const HOURS_A_DAY = 24
const MINUTES_AN_HOUR = 60

/**
 * Days to an expiry, of which below two the hours matter, and below two of these the minutes: `31.2`, `36 h`, `15 min`.
 */
export function formatTimeLeft(days: Value, { unit = false } = {}): string {
  const hours = Number(days) * HOURS_A_DAY
  if (hours >= 2 * HOURS_A_DAY || !(hours > 0)) return formatDays(days, { unit })
  if (hours >= 2) return `${Math.floor(hours)}\u00a0h`
  return `${Math.round(hours * MINUTES_AN_HOUR)}\u00a0min`
}

/**
 * How far the clock goes on: below two days in hours, below two of these in minutes: `3.25 days`, `36 hours`, `15
 * minutes`.
 */
export function formatTimeAhead(days: Value): string {
  const hours = Number((Number(days) * HOURS_A_DAY).toFixed(6))
  const whole = (amount: number, one: string) => {
    const text = formatNumber(amount, { digits: 2 })
    return `${text} ${text === '1' ? one : `${one}s`}`
  }
  if (hours === HOURS_A_DAY || hours >= 2 * HOURS_A_DAY || !(hours > 0)) {
    return formatDays(days, { unit: true, digits: 4 })
  }
  return hours >= 2 ? whole(hours, 'hour') : whole(hours * MINUTES_AN_HOUR, 'minute')
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
