import { Decimal } from './decimal'

/** More different numbers than the largest document has; beyond them the memory begins anew. */
const MOST_KNOWN = 25_000
const known = new Map<string, Decimal>()

/**
 * The decimal that a text of plain notation says: the same text, the same decimal, for every edit reads all texts
 * again.
 */
export function decimalOfText(text: string): Decimal {
  const before = known.get(text)
  if (before !== undefined) return before
  const decimal = new Decimal(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, decimal)
  return decimal
}
