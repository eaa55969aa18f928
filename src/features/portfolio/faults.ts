import type { Fault } from '@/engine/model/fault'
import { parseSymbol } from '@/engine/model/symbol'
import { useTableResult } from '@/store/panelResult'
import type { ResultState } from '@/store/result'
import { contractKey, marketPath } from '@/store/workbook/market'
import { capitalised } from '@/ui/words'
import { pathOf } from './useRow'

/** Fields of rows that have a cell. */
const CELL =
  /^((?:positions|orders|hedges|account\.balances)\[\d+\])\.(symbol|size|entry|price|coin|wallet|borrowed)$/
const QUOTE = /^market\.quotes\.(.+?)(?:\.(mark|iv|forward))?$/
const COIN = /^market\.(underlyings|stablecoins)\.([A-Z0-9]+)(?:\.index)?$/

/** What is wrong with a cell, in words. */
export function useFault(id: string, field: string): string | undefined {
  return useTableResult(({ faults, faultRowIds }) => {
    if (faults.length === 0) return undefined
    const path = `${pathOf(faultRowIds, id)}.${field}`
    const found = faults.find((fault) => fault.path === path)
    return found && inWords(found.message)
  })
}

/** A market value that a contract needs and has not, or has wrong. */
export interface MissingValue {
  readonly what: 'volatility' | 'index' | 'rate'
  /** Where it is entered. */
  readonly path: string
  readonly name: string
  readonly words: string
}

/** What the market lacks for a contract, as text so that a selector can compare it; see `useMissing`. */
function missingFault({ faults }: ResultState, symbol: string): Fault | undefined {
  const contract = faults.length === 0 ? null : parseSymbol(symbol)
  if (contract === null) return undefined
  return faults.find(({ path }) => {
    const [, list, coin] = COIN.exec(path) ?? []
    if (list !== undefined) return coin === (list === 'underlyings' ? contract.base : contract.quote)
    const quoted = QUOTE.exec(path)?.[1]
    return quoted !== undefined && contractKey(quoted) === contract.key
  })
}

/** What the market lacks for a contract, and where it can be entered. */
export function useMissing(symbol: string): MissingValue | undefined {
  const fault = useTableResult((state) => missingFault(state, symbol))
  if (fault === undefined) return undefined
  const [, list, coin = ''] = COIN.exec(fault.path) ?? []
  const wrong = / got (nothing|neither)$/.test(fault.message) ? undefined : inWords(fault.message)
  if (list === 'underlyings') {
    const words = wrong ?? `The market has no index price of ${coin}. Enter one:`
    return { what: 'index', path: marketPath.index(coin), name: coin, words }
  }
  if (list === 'stablecoins') {
    const words = wrong ?? `The market has no rate of ${coin}. Enter one:`
    return { what: 'rate', path: marketPath.rate(coin), name: coin, words }
  }
  const words = wrong ?? 'The market has no price of it. Enter its volatility:'
  return { what: 'volatility', path: marketPath.quote(symbol, 'iv'), name: symbol, words }
}

/** Faults that no cell of the tables shows, and how many the cells show. */
export function sortFaults(
  faults: readonly Fault[],
  symbols: readonly string[],
): { readonly elsewhere: readonly Fault[]; readonly shown: number } {
  const contracts = symbols.map(parseSymbol).filter((contract) => contract !== null)
  const keys = new Set(contracts.map(({ key }) => key))
  const coins = new Set(contracts.flatMap(({ base, quote }) => [base, quote as string]))
  const elsewhere = faults.filter(({ path }) => {
    const quoted = QUOTE.exec(path)?.[1]
    const coin = COIN.exec(path)?.[2]
    if (quoted !== undefined) return !keys.has(contractKey(quoted))
    return coin === undefined ? !CELL.test(path) : !coins.has(coin)
  })
  return { elsewhere, shown: faults.length - elsewhere.length }
}

/** A fault of the file format as a sentence: `Expected a decimal above 0, got "0".` */
export function inWords(message: string): string {
  return `${capitalised(message)}.`
}
