import { Figure } from '@/engine/numbers/figure'
import { memoizeLast } from '@/engine/util/memoizeLast'

/** The shape of `T` with every figure printed. */
export type Printed<T> = T extends Figure
  ? string
  : T extends string | null
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Printed<Item>[]
      : { readonly [K in keyof T]: Printed<T[K]> }

/**
 * Prints every figure of a structure, rounding once, as the results leave the engine. Follows the margin model,
 * "Numbers and time".
 */
export function print<T>(value: T): Printed<T>
export function print(value: unknown): unknown {
  if (value instanceof Figure) return value.printed
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => printedRow(item))
  const printed: Record<string, unknown> = {}
  for (const key of Object.keys(value)) printed[key] = print((value as Record<string, unknown>)[key])
  return printed
}

/** A row of the portfolio, printed once: an edit leaves nearly all of them alone. */
export function printedRow<T>(row: T): Printed<T>
export function printedRow(row: unknown): unknown {
  return typeof row === 'object' && row !== null && !(row instanceof Figure) ? printedOnce(row) : print(row)
}

const printedOnce = memoizeLast((row: object) => print(row))
