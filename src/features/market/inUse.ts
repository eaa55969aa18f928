import { parseSymbol } from '@/engine/instruments/symbol'
import type { Holdings } from '@/state/scenario/holdings'
import type { Workbook } from '@/state/workbook/workbook'
import { contractKey } from '@/state/workbook/workbookMarket'

const QUOTE_PATH = /^quotes\.(.+)\.(?:mark|iv|forward)$/

/** The contracts whose prices matter: those of the rows, and those that the user has edited. */
export function contractsInUse(holdings: Holdings, marketEdits: Workbook['marketEdits']): readonly string[] {
  const symbols = holdings.symbols.filter((symbol) => parseSymbol(symbol) !== null)
  const keys = new Set(symbols.map(contractKey))
  const edited = Object.keys(marketEdits).flatMap((path) => QUOTE_PATH.exec(path)?.[1] ?? [])
  return [...symbols, ...new Set(edited.filter((key) => !keys.has(key)))]
}

/** The coins whose prices matter: bases and settlement coins of contracts, and those of the balances. */
export function coinsInUse({ symbols, coins }: Holdings): ReadonlySet<string> {
  const contracts = symbols.flatMap((symbol) => parseSymbol(symbol) ?? [])
  return new Set([
    ...contracts.flatMap(({ base, quote }) => (quote === 'USD' ? [base] : [base, quote])),
    ...coins,
  ])
}
