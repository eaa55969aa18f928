import { Decimal } from '@/engine/numbers/decimal'
import type { Loose, LooseObject } from '@/files/loose/loose'

/**
 * A row of an answer or a table: texts by the letters and digits of their key in small letters, so that `avg_price` is
 * `avgPrice`. What is "", null or no text is not there.
 */
export type Row = ReadonlyMap<string, string>

export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** The texts of an object; what is nested is none. */
export function rowOf(object: LooseObject): Row {
  return new Map(
    [...object].flatMap(([key, value]) => {
      const text = textOf(value)
      return text === '' ? [] : [[keyOf(key), text] as const]
    }),
  )
}

function textOf(value: Loose): string {
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value.trim() : ''
}

/** The first of these keys that says something; empty where none does. */
export function text(row: Row, ...keys: readonly string[]): string {
  for (const key of keys) {
    const found = row.get(keyOf(key))
    if (found !== undefined) return found
  }
  return ''
}

const NUMBER = /^[-+]?\d+(?:\.\d*)?(?:e[-+]?\d{1,2})?$/i

/** Digits of a number, at most, as in the documents. */
const MOST_DIGITS = 40

/** A number as it is written; null where none is, or it has more digits than a document takes. */
export function amountOf(written: string): Decimal | null {
  if (!NUMBER.test(written)) return null
  const value = new Decimal(written)
  return value.toFixed().replace(/\D/g, '').length > MOST_DIGITS ? null : value
}

/** The number under the first of these keys that says something. */
export function amount(row: Row, ...keys: readonly string[]): Decimal | null {
  return amountOf(text(row, ...keys))
}

/** A price: 0 says that there is none. */
export function price(row: Row, ...keys: readonly string[]): Decimal | null {
  const value = amount(row, ...keys)
  return value?.gt(0) ? value : null
}

export function isYes(written: string): boolean {
  return /^(?:true|yes|1|on)$/i.test(written)
}
