import { plain } from '@/engine/figure/decimal'
import { Figure } from '@/engine/figure/figure'

/** The shape of `T` with every figure printed. */
export type Printed<T> = T extends Figure
  ? string
  : T extends string | null
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Printed<Item>[]
      : { readonly [K in keyof T]: Printed<T[K]> }

/** One figure as text: plain notation, with the decimal places of its term. Follows the margin model, "Numbers and time". */
function printFigure(figure: Figure): string {
  return plain(figure.value, figure.term.places)
}

/** Prints every figure of a structure, rounding once, as the results leave the engine. */
export function print<T>(value: T): Printed<T>
export function print(value: unknown): unknown {
  if (value instanceof Figure) return printFigure(value)
  if (Array.isArray(value)) return value.map((item) => print(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, print(item)]))
}
