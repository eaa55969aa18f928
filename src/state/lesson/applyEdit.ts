import { EDITED_TABLES, type Edit, type EditedTable } from '@/files/lesson/lesson'
import { newRow } from '@/state/workbook/newRow'
import type { RowOf, Workbook } from '@/state/workbook/workbook'
import { editMarket } from '@/state/workbook/workbookEdits'
import { contractKey } from '@/state/workbook/workbookMarket'

/** A workbook as a lesson's change makes it; the what-if moves are not in it. */
export function applyEdit(workbook: Workbook, edit: Edit): Workbook {
  let next = workbook
  for (const table of EDITED_TABLES) {
    next = withoutRows(next, table, edit.remove?.[table] ?? [])
    next = withRows(next, table, edit[table] ?? [])
  }
  for (const [path, value] of Object.entries(edit.market ?? {})) next = editMarket(next, path, value)
  return {
    ...next,
    ...(edit.spotHedging === undefined ? {} : { spotHedging: edit.spotHedging }),
    ...(edit.rulebook === undefined ? {} : { rulebook: edit.rulebook }),
    ...(edit.rulebookOverrides === undefined ? {} : { rulebookOverrides: edit.rulebookOverrides }),
  }
}

/** By what a row of a table is told from others: contract or coin, and the side of an order. */
export function rowKey(row: NamedRow): string {
  return 'side' in row ? `${nameOf(row)} ${row.side}` : nameOf(row)
}

type Row = RowOf<EditedTable>

function withRows(workbook: Workbook, table: EditedTable, rows: NonNullable<Edit[EditedTable]>): Workbook {
  const there: readonly Row[] = workbook[table]
  const put = new Map<string, Row>()
  for (const given of rows) {
    const row = newRow(table, given) as unknown as Row
    put.set(rowKey(row), row)
  }
  const kept = there.map((row) => {
    const other = put.get(rowKey(row))
    put.delete(rowKey(row))
    return other === undefined ? row : { ...other, id: row.id }
  })
  return { ...workbook, [table]: [...kept, ...put.values()] }
}

function withoutRows(workbook: Workbook, table: EditedTable, names: readonly string[]): Workbook {
  const gone = new Set(names.map(contractKey))
  const there: readonly Row[] = workbook[table]
  return { ...workbook, [table]: there.filter((row) => !gone.has(nameOf(row))) }
}

/** A row of a table, or of a document. */
type NamedRow = { readonly coin: string } | { readonly symbol: string; readonly side?: string }

/** The contract or coin of a row. */
export function nameOf(row: NamedRow): string {
  return 'coin' in row ? row.coin : contractKey(row.symbol)
}
