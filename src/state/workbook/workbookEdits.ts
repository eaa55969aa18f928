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

/** Puts a row that was taken away back to its place: behind the row that stood before it, if that is still there. */
export function restoreRow<Name extends TableName>(
  workbook: Workbook,
  table: Name,
  row: RowOf<Name>,
  { place, after }: RowPlace,
): Workbook {
  const rows = rowsOf(workbook, table)
  if (rows.some(({ id }) => id === row.id)) return workbook
  const before = rows.findIndex(({ id }) => id === after)
  return insertRows(workbook, table, [row], before >= 0 ? before + 1 : Math.min(place, rows.length))
}

/** Where a row stands. */
export interface RowPlace {
  readonly place: number
  /** The row before it; null where it is the first. */
  readonly after: string | null
}

/** Where a row of a table stands now. */
export function placeOf(workbook: Workbook, table: TableName, id: string): RowPlace {
  const rows = rowsOf(workbook, table)
  const place = rows.findIndex((row) => row.id === id)
  return { place, after: rows[place - 1]?.id ?? null }
}

/** Moves a row up (-1) or down (1); at the end of its table it stays. */
export function moveRow(workbook: Workbook, table: TableName, id: string, by: -1 | 1): Workbook {
  const rows = [...rowsOf(workbook, table)]
  const from = rows.findIndex((row) => row.id === id)
  const [row, other] = [rows[from], rows[from + by]]
  if (row === undefined || other === undefined) return workbook
  rows[from] = other
  rows[from + by] = row
  return { ...workbook, [table]: rows }
}

/** Sets a market value over the source's; null returns to the source. */
export function editMarket(workbook: Workbook, path: string, value: string | null): Workbook {
  const { [path]: _, ...others } = workbook.marketEdits
  return { ...workbook, marketEdits: value === null ? others : { ...others, [path]: value } }
}

function rowsOf<Name extends TableName>(workbook: Workbook, table: Name): readonly RowOf<Name>[] {
  return workbook[table]
}
