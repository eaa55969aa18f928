import type { RowOf, TableName, Workbook } from './workbook'
import { editRow, insertRows, placeOf, type RowPlace, removeRow, restoreRow } from './workbookEdits'

/** What became of a row: it is new where there was none `before`, and gone where there is none `after`. */
export interface RowChange<Name extends TableName = TableName> {
  readonly table: Name
  readonly before: RowOf<Name> | null
  readonly after: RowOf<Name> | null
  readonly place: RowPlace
}

/** A workbook with one row changed. */
export interface Changed<Name extends TableName = TableName> {
  readonly workbook: Workbook
  readonly change: RowChange<Name>
}

export function inserted<Name extends TableName>(
  workbook: Workbook,
  table: Name,
  row: RowOf<Name>,
): Changed<Name> {
  const next = insertRows(workbook, table, [row])
  return { workbook: next, change: { table, before: null, after: row, place: placeOf(next, table, row.id) } }
}

export function edited<Name extends TableName>(
  workbook: Workbook,
  table: Name,
  before: RowOf<Name>,
  after: RowOf<Name>,
): Changed<Name> {
  const place = placeOf(workbook, table, before.id)
  return {
    workbook: editRow(workbook, table, before.id, after),
    change: { table, before, after, place },
  }
}

export function removed<Name extends TableName>(
  workbook: Workbook,
  table: Name,
  before: RowOf<Name>,
): Changed<Name> {
  const place = placeOf(workbook, table, before.id)
  return { workbook: removeRow(workbook, table, before.id), change: { table, before, after: null, place } }
}

/** Takes changes back, the last first, also after other edits: rows that were changed are as they were before. */
export function takeBackChanges(workbook: Workbook, changes: readonly RowChange[]): Workbook {
  return changes.reduceRight(takeBack, workbook)
}

function takeBack<Name extends TableName>(workbook: Workbook, change: RowChange<Name>): Workbook {
  const { table, before, after, place } = change
  if (before === null) return after === null ? workbook : removeRow(workbook, table, after.id)
  return after === null
    ? restoreRow(workbook, table, before, place)
    : editRow(workbook, table, before.id, before)
}
