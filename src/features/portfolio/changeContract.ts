import { showUndoable } from '@/actions/showUndoable'
import { parseSymbol } from '@/engine/instruments/symbol'
import { libraryStore } from '@/state/library/libraryStore'
import { contractName } from '@/state/names/contractName'
import { edits, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import type { TableName } from '@/state/workbook/workbook'
import { marketTime } from '@/state/workbook/workbookMarket'
import { formatNumber } from '@/ui/format'
import { rowsOf } from './rowActions'

/**
 * Gives a row another contract, as one step of undo. Its entry or limit is a price of the contract before: as one of
 * another coin, or of an option instead of a future, it would be a gain or loss that nobody had. Then it is emptied,
 * and that is told.
 */
export function changeContract(table: Exclude<TableName, 'balances'>, id: string, symbol: string): void {
  const row = rowsOf(table).find((each) => each.id === id)
  if (row === undefined) return
  const [field, price] =
    'entry' in row ? (['entry', row.entry] as const) : 'price' in row ? (['limit', row.price] as const) : []
  if (!price || areAlike(row.symbol, symbol)) {
    edits.editRow(table, id, { symbol })
    return
  }
  edits.editRow(table, id, { symbol, [field === 'entry' ? field : 'price']: '' })
  const { workbook: after } = scenarioStore.getState()
  const asOf = marketTime(after, libraryStore.getState().sample)
  showUndoable(
    {
      message: `The ${field} is empty now: ${formatNumber(price)} was a price of ${contractName(row.symbol, asOf)}.`,
    },
    // Where nothing came after, it is undone, so that it can be redone.
    () => (scenarioStore.getState().workbook === after ? undo() : edits.editRow(table, id, row)),
  )
}

/** Whether a price of one contract could be one of the other: of the same coin, both options or neither. */
function areAlike(one: string, other: string): boolean {
  const [before, after] = [parseSymbol(one), parseSymbol(other)]
  if (before === null || after === null) return true
  return before.base === after.base && (before.kind === 'option') === (after.kind === 'option')
}
