import { deepEqual } from '@/state/workbook/deepEqual'
import { symbolsOf } from '@/state/workbook/toDocument'
import type { Tables } from '@/state/workbook/workbook'
import { useScenario } from './scenarioStore'

/** What a book is made of, whatever the amounts. */
export interface Holdings {
  /** Of each contract once, in the spelling of its first row. */
  readonly symbols: readonly string[]
  /** Of the balances. */
  readonly coins: readonly string[]
}

export function holdingsOf(tables: Tables): Holdings {
  return { symbols: symbolsOf(tables), coins: tables.balances.map(({ coin }) => coin) }
}

const kept = new WeakMap<Tables, Holdings>()
let last: Holdings = { symbols: [], coins: [] }

/**
 * Those of the open scenario; the same object until one comes or goes, so that an edit of an amount draws nothing anew.
 */
export function useHoldings(): Holdings {
  return useScenario(({ workbook }) => {
    const known = kept.get(workbook)
    if (known !== undefined) return known
    const holdings = holdingsOf(workbook)
    if (!deepEqual(holdings, last)) last = holdings
    kept.set(workbook, last)
    return last
  })
}
