/** Decimals as text: shown and edited digit by digit, so that no digit is lost on a detour through floats. */
export interface Parts {
  negative: boolean
  whole: string
  fraction: string
}

const PATTERN = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i

/** Sign, digits before and digits after the point; undefined where the text is no finite decimal. */
export function partsOf(value: string | number): Parts | undefined {
  const match = PATTERN.exec(String(value).trim())
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return undefined
  return shiftParts({ negative: sign === '-', whole: trimmed(whole), fraction }, Number(exponent))
}

/** Moves the point: two places to the right turns a share into per cent. */
export function shiftParts({ negative, whole, fraction }: Parts, places: number): Parts {
  if (places >= 0) {
    const moved = fraction.padEnd(places, '0')
    return { negative, whole: trimmed(whole + moved.slice(0, places)), fraction: moved.slice(places) }
  }
  const padded = whole.padStart(1 - places, '0')
  return { negative, whole: trimmed(padded.slice(0, places)), fraction: padded.slice(places) + fraction }
}

/** Half away from zero, to exactly `digits` places. */
export function roundParts({ negative, whole, fraction }: Parts, digits: number): Parts {
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  const rounded = String((fraction[digits] ?? '0') >= '5' ? kept + 1n : kept).padStart(digits + 1, '0')
  const cut = rounded.length - digits
  return { negative, whole: rounded.slice(0, cut), fraction: rounded.slice(cut) }
}

export function isZero({ whole, fraction }: Parts): boolean {
  return /^0*$/.test(whole + fraction)
}

/** Plain notation, never `-0`. */
export function textOf(parts: Parts): string {
  const sign = parts.negative && !isZero(parts) ? '-' : ''
  return `${sign}${parts.whole}${parts.fraction ? `.${parts.fraction}` : ''}`
}

export function shift(value: string, places: number): string {
  const parts = partsOf(value)
  return parts ? textOf(shiftParts(parts, places)) : value
}

/** The exact sum. */
export function add(left: string, right: string): string {
  const [a, b] = [partsOf(left), partsOf(right)]
  if (!a || !b) return left
  const digits = Math.max(a.fraction.length, b.fraction.length)
  return unscaled(scaled(a, digits) + scaled(b, digits), digits)
}

/** The exact product, without zeros at its end; undefined where either is no finite decimal. */
export function multiply(left: string, right: string): string | undefined {
  const [a, b] = [partsOf(left), partsOf(right)]
  if (!a || !b) return undefined
  const [digits, further] = [a.fraction.length, b.fraction.length]
  const product = unscaled(scaled(a, digits) * scaled(b, further), digits + further)
  return product.includes('.') ? product.replace(/\.?0+$/, '') : product
}

/** `left` less `right`, exactly; undefined where either is infinite. */
export function subtract(left: string, right: string): string | undefined {
  if (!partsOf(left) || !partsOf(right)) return undefined
  return add(left, right.startsWith('-') ? right.slice(1) : `-${right}`)
}

/** Below, equal or above zero: left against right. */
export function compare(left: string, right: string): number {
  const [a, b] = [partsOf(left), partsOf(right)]
  if (!a || !b) return 0
  const digits = Math.max(a.fraction.length, b.fraction.length)
  const difference = scaled(a, digits) - scaled(b, digits)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Digits of a number, at most, as in the documents. */
export const MOST_DIGITS = 40

/** How many digits stand in a text. */
export function digitsIn(typed: string): number {
  return typed.replace(/\D+/g, '').length
}

/** Digits before the point with thousands separated: `1,250`. */
export function grouped(whole: string): string {
  const first = whole.length % 3
  const groups = whole.slice(first).match(/.{3}/g) ?? []
  return [...(first > 0 ? [whole.slice(0, first)] : []), ...groups].join(',')
}

/**
 * What a person types (separators, real minus, spaces) as plain decimal text; undefined where it is no number, or one
 * of too many digits. Nothing begins its thousands with a 0: `0,125` is meant as a decimal.
 */
export function readDecimal(typed: string): string | undefined {
  const text = typed.replace(/[\s_]/g, '').replace(/^[−–]/, '-')
  if (digitsIn(text) > MOST_DIGITS) return undefined
  if (!/^[+-]?(\d+|[1-9]\d{0,2}(,\d{3})+)?(\.\d*)?$/.test(text)) return undefined
  const parts = partsOf(text.replaceAll(',', ''))
  return parts && textOf(parts)
}

function scaled({ negative, whole, fraction }: Parts, digits: number): bigint {
  const size = BigInt(whole + fraction.padEnd(digits, '0'))
  return negative ? -size : size
}

function unscaled(value: bigint, digits: number): string {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0')
  const cut = text.length - digits
  return textOf({ negative: value < 0n, whole: text.slice(0, cut), fraction: text.slice(cut) })
}

function trimmed(whole: string): string {
  return whole.replace(/^0+(?=\d)/, '') || '0'
}
