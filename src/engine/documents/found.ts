import { quoted } from './faultText'

/** What is no plain value, as it is said: `nothing`, `a list`. */
interface Told {
  readonly told: string
}

/** What stands in a document where something else was expected: a plain value as it is, of all else only what it is. */
export type Found = string | number | boolean | null | Told

export const NOTHING: Found = { told: 'nothing' }

/** A value of a document as a fault keeps it: lists and objects may be deep, and what they hold says nothing. */
export function found(value: unknown): Found {
  if (value === undefined) return NOTHING
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return { told: 'a list' }
  return { told: typeof value === 'object' ? 'an object' : `a ${typeof value}` }
}

/** The second half of `expected a decimal, got …`. */
export function foundText(value: Found): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return `the number ${value}`
  return typeof value === 'object' && value !== null ? value.told : String(value)
}
