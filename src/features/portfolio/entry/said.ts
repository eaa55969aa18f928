import { shortened } from '@/engine/documents/faultText'
import { commaHint } from '@/ui/commaHint'
import { digitsIn, MOST_DIGITS } from '@/ui/decimalText'
import { formatNumber } from '@/ui/format'

/** The note says what the value was taken for where that is not what was written. */
export interface Understood<T> {
  readonly ok: true
  readonly value: T
  readonly note?: string
}

/** What reading a text gives: a value, or in words what was not understood. */
export type Said<T> = Understood<T> | { readonly ok: false; readonly problem: string }

export function understood<T>(value: T, note?: string): Understood<T> {
  return note === undefined ? { ok: true, value } : { ok: true, value, note }
}

/** What was typed, in quotation marks; cut where it is long. */
export function quote(typed: string): string {
  return `“${shortened(typed, MOST_QUOTED)}”`
}

const MOST_QUOTED = 60

/** Says of what is no number what is wrong with it. */
export function noNumber(typed: string): string {
  const digits = digitsIn(typed)
  if (digits <= MOST_DIGITS) return commaHint(typed) ?? `${quote(typed)} is not a number.`
  return `${quote(typed)} has ${formatNumber(digits)} digits; a number has at most ${MOST_DIGITS}.`
}

export function notUnderstood(typed: string): string {
  if (digitsIn(typed) > MOST_DIGITS) return noNumber(typed)
  return commaHint(typed) ?? `${quote(typed)} was not understood.`
}

/** Characters of a phrase or a cell, at most: more than the longest that means anything. */
export const MOST_LETTERS = 200

/** Says how much too long a phrase or cell is. */
export function tooLong(what: string, { length }: string): string {
  return `${what} is too long: ${formatNumber(length)} characters, at most ${MOST_LETTERS}.`
}

export function problem(words: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem: words }
}
