import { quoted } from '@/engine/documents/faultText'
import { Decimal } from '@/engine/numbers/decimal'
import { hasFewDigits } from '@/engine/numbers/mostDigits'
import type { Loose, LooseObject } from '@/files/loose/loose'
import { isNothing, readTick } from './cellWords'

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

/** A number as it is written; null where none is, or it has more digits than a document takes. */
export function amountOf(written: string): Decimal | null {
  if (!NUMBER.test(written)) return null
  const value = new Decimal(written)
  return hasFewDigits(value.toFixed()) ? value : null
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

/** Whether a row says yes; as usual where it says nothing. */
export function ticked(row: Row, key: string, usual: boolean): boolean {
  const written = text(row, key)
  return isNothing(written) ? usual : (readTick(written) ?? usual)
}

/** What is wrong with a tick that is there and says neither; null where nothing is. */
export function tickFault(row: Row, key: string): string | null {
  const written = text(row, key)
  const isRead = isNothing(written) || readTick(written) !== undefined
  return isRead ? null : `${quoted(written)} is neither yes nor no`
}

/** What is wrong with an amount that is there and cannot be read; null where it can be, or none is there. */
export function amountFault(row: Row, ...keys: readonly string[]): string | null {
  const written = text(row, ...keys)
  return isNothing(written) || amountOf(written) !== null ? null : `${quoted(written)} is not a number`
}

/** Likewise with a price: it is not below 0. */
export function priceFault(row: Row, ...keys: readonly string[]): string | null {
  return amount(row, ...keys)?.lt(0)
    ? `${quoted(text(row, ...keys))} is not above 0`
    : amountFault(row, ...keys)
}
