import type { ScenarioDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'

/**
 * When contracts of a document, or of one coin in it, expire: those ahead of its time, the nearest first; ms since 1970
 * UTC.
 */
export function expiriesIn(
  { asOf, positions = [], orders = [], hedges = [] }: ScenarioDocument,
  base?: string,
): readonly number[] {
  const now = Date.parse(asOf)
  const contracts = [...positions, ...orders, ...hedges].flatMap(({ symbol }) => parseSymbol(symbol) ?? [])
  const its = contracts.filter((contract) => base === undefined || contract.base === base)
  const expiries = new Set(its.flatMap(({ expiry }) => (expiry !== null && expiry > now ? [expiry] : [])))
  return [...expiries].sort((one, other) => one - other)
}
