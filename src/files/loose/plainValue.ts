import { isList, isObject, type Loose } from './loose'

/** The value as JSON has it, with numbers as the text that stood there. */
export function plainValue(value: Loose): unknown {
  if (isList(value)) return value.map(plainValue)
  if (!isObject(value)) return value
  return Object.fromEntries([...value].map(([key, inner]) => [key, plainValue(inner)]))
}
