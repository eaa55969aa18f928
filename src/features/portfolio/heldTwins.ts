import { multipliedTwins } from '@/engine/instruments/multiplied'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { Tables } from '@/state/workbook/workbook'

/**
 * Coins among the rows that count that differ by a multiplier only, such as PEPE and 1000PEPE; a line for each group.
 */
export function heldTwins({ positions, orders, hedges, balances }: Tables): readonly string[] {
  const trades = [...positions, ...orders, ...hedges].filter(({ enabled }) => enabled)
  const bases = trades.flatMap(({ symbol }) => parseSymbol(symbol)?.base ?? [])
  const coins = balances.filter(({ enabled }) => enabled).map(({ coin }) => coin)
  return multipliedTwins([...bases, ...coins]).map(
    (twins) =>
      `${twins.join(' and ')} are units of their own: none hedges another, and a price move of one leaves the others where they are.`,
  )
}
