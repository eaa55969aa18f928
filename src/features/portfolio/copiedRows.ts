import { type Figures, sheetOf } from '@/files/rows/rowSheet'
import { resultStore } from '@/state/result/resultStore'
import type { RowOf, TableName } from '@/state/workbook/workbook'
import { rowsOf } from './rowActions'
import { pathOf } from './useRow'

const NAMES = {
  mark: 'Mark',
  iv: 'IV',
  days: 'Days',
  delta: 'Delta',
  unrealisedPnl: 'P&L',
  worstPnl: 'Worst case',
} as const

/** Rows of a table as text for a spreadsheet, with their figures as they are shown. */
export function copiedRows(table: TableName, ids: ReadonlySet<string>): string {
  const rows = rowsOf<TableName>(table).filter(({ id }) => ids.has(id))
  return sheetOf<TableName>(table, rows, figuresOf)
}

function figuresOf({ id }: RowOf<TableName>): Figures {
  const { current, rowIds, effectOnMargin } = resultStore.getState()
  const path = pathOf(rowIds, id)
  const figures = path === undefined ? undefined : current?.rows[path]
  const effect = effectOnMargin?.get(id)
  return {
    ...Object.fromEntries(
      Object.entries(NAMES).flatMap(([figure, name]) => {
        const value = figures?.[figure as keyof typeof NAMES]
        return value === undefined || value === null ? [] : [[name, value]]
      }),
    ),
    ...(effect === undefined ? {} : { 'Effect on MM': effect.toFixed(2) }),
  }
}
