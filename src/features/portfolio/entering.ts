import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal } from '@/engine/numbers/decimal'
import { libraryStore } from '@/state/library/libraryStore'
import { marketContracts } from '@/state/market/marketContracts'
import { markInUse } from '@/state/result/markInUse'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { openStrategy } from '@/state/view/viewStore'
import type { TableName } from '@/state/workbook/workbook'
import { addEntered } from './addEntered'
import type { Listing } from './entry/listing'
import { readQuickEntry } from './entry/quickEntry'
import { readStrategy } from './entry/spokenStrategy'
import { type Suggestions, suggestionsAt } from './entry/suggestions'

/** Reads a quick entry line and adds what it says; or gives what was not understood, and adds nothing. */
export function enter(table: TableName, line: string, listing: Listing): string | undefined {
  const strategy = table === 'balances' ? null : readStrategy(line, listing)
  if (strategy !== null) {
    if (!strategy.ok) return strategy.problem
    openStrategy(strategy.value)
    return undefined
  }
  const read = readQuickEntry(table, line, { ...listing, markOf })
  if (!read.ok) return read.problem
  addEntered(table, read.value, listing.asOf, read.note)
  return undefined
}

/** What a line could go on with at the caret. */
export function suggest(table: TableName, line: string, caret: number, listing: Listing): Suggestions {
  const { workbook } = scenarioStore.getState()
  const market = marketContracts(workbook, libraryStore.getState().sample)
  return suggestionsAt(table, line, caret, { listing, market })
}

/** The present mark of a contract, with the user's prices. */
const markOf: NonNullable<Listing['markOf']> = (symbol) => {
  const { workbook } = scenarioStore.getState()
  const { sample } = libraryStore.getState()
  const contract = contractOf(symbol)
  const mark = contract && markInUse(workbook, sample, contract)
  if (contract === null || mark === null) return null
  const rate =
    contract.quote === 'USD' ? 1 : (marketContracts(workbook, sample).rates.get(contract.quote) ?? Number.NaN)
  return rate > 0 ? { price: mark.toFixed(), usd: mark.times(new Decimal(rate)) } : null
}
