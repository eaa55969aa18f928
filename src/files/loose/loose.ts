/**
 * What a print-out holds. Numbers are the text that stood there, so that no digit is lost; what a program calls None,
 * null, undefined or NaN is null.
 */
export type Loose = string | boolean | null | readonly Loose[] | LooseObject

/** Keys as written; of a key given twice the last counts. */
export type LooseObject = ReadonlyMap<string, Loose>

export function isObject(value: Loose | undefined): value is LooseObject {
  return value instanceof Map
}

export function isList(value: Loose | undefined): value is readonly Loose[] {
  return Array.isArray(value)
}
