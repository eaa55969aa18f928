import { libraryStore } from '@/state/library/libraryStore'
import { contractName } from '@/state/names/contractName'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import type { RowOf, TableName } from '@/state/workbook/workbook'
import { marketTime } from '@/state/workbook/workbookMarket'

/** A row in a sentence: its contract as people say it, its coin, `order in …`. */
export function rowName(row: RowOf<TableName>): string {
  if ('coin' in row) return row.coin
  const asOf = marketTime(scenarioStore.getState().workbook, libraryStore.getState().sample)
  const name = contractName(row.symbol, asOf)
  return 'side' in row ? `order in ${name}` : name
}
