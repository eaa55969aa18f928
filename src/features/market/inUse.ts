import { parseSymbol } from '@/engine/model/symbol'
import { contractKey } from '@/state/workbook/market'
import { symbolsOf } from '@/state/workbook/toDocument'
import type { Tables, Workbook } from '@/state/workbook/workbook'

const QUOTE_PATH = /^quotes\.(.+)\.(?:mark|iv|forward)$/

/** The contracts whose prices matter: those of the rows, and those that the user has edited. */
export function contractsInUse(tables: Tables, marketEdits: Workbook['marketEdits']): readonly string[] {
  const symbols = symbolsOf(tables).filter((symbol) => parseSymbol(symbol) !== null)
  const keys = new Set(symbols.map(contractKey))
  const edited = Object.keys(marketEdits).flatMap((path) => QUOTE_PATH.exec(path)?.[1] ?? [])
  return [...symbols, ...new Set(edited.filter((key) => !keys.has(key)))]
}

/** The coins whose prices matter: bases and settlement coins of contracts, and those of the balances. */
export function coinsInUse(tables: Tables): ReadonlySet<string> {
  const contracts = symbolsOf(tables).flatMap((symbol) => parseSymbol(symbol) ?? [])
  return new Set([
    ...contracts.flatMap(({ base, quote }) => (quote === 'USD' ? [base] : [base, quote])),
    ...tables.balances.map(({ coin }) => coin),
  ])
}
