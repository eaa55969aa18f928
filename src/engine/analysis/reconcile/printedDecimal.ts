import * as v from 'valibot'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import { expecting } from '@/engine/documents/readAs'
import { Decimal } from '@/engine/numbers/decimal'

const PRINTED = /^[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/
const MAX_LENGTH = 60

/** A decimal as programs print it: text or number, with an exponent or without. */
const printed = v.pipe(
  v.custom<string | number>(
    (value) =>
      (typeof value === 'number' && Number.isFinite(value)) ||
      (typeof value === 'string' && value.length <= MAX_LENGTH && PRINTED.test(value.trim())),
    expecting({ kind: 'decimal', inQuotes: false }),
  ),
  v.transform((value) => new Decimal(typeof value === 'string' ? value.trim() : value)),
)

/** The decimal that somebody printed at a place; null where there is none, which is also what "" and null say. */
export function printedDecimal(part: DocumentCursor): Decimal | null {
  const { value } = part
  if (value === undefined || value === null || value === '') return null
  return part.read(printed) ?? null
}
