import { Figure } from '@/engine/figure/figure'

/** The shape of `T` with every figure printed. */
export type Printed<T> = T extends Figure
  ? string
  : T extends string | null
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Printed<Item>[]
      : { readonly [K in keyof T]: Printed<T[K]> }

/** Prints every figure of a structure, rounding once, as the results leave the engine. Follows the margin model, "Numbers and time". */
export function print<T>(value: T): Printed<T>
export function print(value: unknown): unknown {
  if (value instanceof Figure) return value.printed
  if (Array.isArray(value)) return value.map((item) => print(item))
  if (typeof value !== 'object' || value === null) return value
  const printed: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) printed[key] = print(item)
  return printed
}
