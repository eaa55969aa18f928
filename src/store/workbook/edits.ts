import type { RowOf, TableName, Workbook } from './workbook'

/** Adds rows to the end of a table, or at `place`. */
export function insertRows<Name extends TableName>(
  workbook: Workbook,
  table: Name,
  rows: readonly RowOf<Name>[],
  place: number = workbook[table].length,
): Workbook {
  const current = rowsOf(workbook, table)
  return { ...workbook, [table]: [...current.slice(0, place), ...rows, ...current.slice(place)] }
}

/** Changes cells of one row. */
export function editRow<Name extends TableName>(
  workbook: Workbook,
  table: Name,
  id: string,
  cells: Partial<RowOf<Name>>,
): Workbook {
  return {
    ...workbook,
    [table]: rowsOf(workbook, table).map((row) => (row.id === id ? { ...row, ...cells } : row)),
  }
}

/** Takes a row away. */
export function removeRow(workbook: Workbook, table: TableName, id: string): Workbook {
  return { ...workbook, [table]: rowsOf(workbook, table).filter((row) => row.id !== id) }
}

/** Sets a market value over the source's; null returns to the source. */
export function editMarket(workbook: Workbook, path: string, value: string | null): Workbook {
  const { [path]: _, ...others } = workbook.marketEdits
  return { ...workbook, marketEdits: value === null ? others : { ...others, [path]: value } }
}

function rowsOf<Name extends TableName>(workbook: Workbook, table: Name): readonly RowOf<Name>[] {
  return workbook[table]
}
