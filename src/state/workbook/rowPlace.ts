import type { TableName, Workbook } from './workbook'

/** Where a row stands in its table, as the page has it: rows that are switched off count. */
export interface RowPlace {
  readonly table: TableName
  readonly place: number
}

/** The place of a row; null where no table has it. */
export function rowPlace(workbook: Workbook, id: string | undefined): RowPlace | null {
  for (const table of ['positions', 'orders', 'hedges', 'balances'] as const) {
    const place = workbook[table].findIndex((row) => row.id === id)
    if (place >= 0) return { table, place }
  }
  return null
}
