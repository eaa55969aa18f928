import { pathText } from '@/engine/documents/path'
import { rowAddress } from '@/engine/numbers/rowAddress'
import type { LeftOut } from '@/engine/reading/leftOut'
import { useTableResult } from '@/state/result/deferredResult'
import type { ResultState } from '@/state/result/resultStore'
import { marketPath } from '@/state/workbook/workbookMarket'
import { capitalised } from '@/ui/letterCase'
import { pathOf } from './useRow'

/** Why a row is not in the numbers; undefined where it is. */
function leftOutOf({ current, rowIds }: ResultState, id: string): LeftOut | undefined {
  if (current === null || current.leftOut.length === 0) return undefined
  const path = pathOf(rowIds, id)
  return current.leftOut.find((row) => row.path === path)
}

/** What is wrong with a cell, in words. */
export function useCellFault(id: string, field: string): string | undefined {
  return useTableResult((state) => {
    const out = leftOutOf(state, id)
    const isHere = out !== undefined && pathText(out.place) === `${out.path}.${field}`
    return isHere ? inWords(out.reason) : undefined
  })
}

/** Why a row is not in the numbers, where no price can be entered that it lacks. */
export function useReason(id: string): string | undefined {
  return useTableResult((state) => {
    const out = leftOutOf(state, id)
    return out === undefined || offersPrice(out) ? undefined : `Not in these numbers: ${out.reason}.`
  })
}

/** A balance says why only: its coin's price is entered with the market's. */
function offersPrice({ path, lacks }: LeftOut): boolean {
  return lacks !== null && rowAddress(path)?.list !== 'balances'
}

/** A market value that a contract needs and has not, or has wrong. */
export interface MissingValue {
  readonly what: 'volatility' | 'index' | 'rate'
  /** Where it is entered. */
  readonly path: string
  /** The coin or contract that it is the price of. */
  readonly name: string
  readonly words: string
}

/** What the market lacks for a row, and where it can be entered. */
export function useMissing(id: string, symbol: string): MissingValue | undefined {
  const out = useTableResult((state) => leftOutOf(state, id))
  if (out === undefined || out.lacks === null) return undefined
  const words = `Not in these numbers: ${out.reason}. Enter one:`
  if (out.lacks === 'volatility') {
    return { what: 'volatility', path: marketPath.quote(symbol, 'iv'), name: symbol, words }
  }
  const [market, , priced] = out.place
  const coin = market === 'market' && typeof priced === 'string' ? priced : symbol
  return out.lacks === 'index'
    ? { what: 'index', path: marketPath.index(coin), name: coin, words }
    : { what: 'rate', path: marketPath.rate(coin), name: coin, words }
}

/** A fault of the file format as a sentence: `Expected a decimal above 0, got "0".` */
export function inWords(message: string): string {
  return `${capitalised(message)}.`
}
