import {
  type Cell,
  type CellsOf,
  fieldsOf,
  type RowDocuments,
  type RowIn,
  type TableName,
} from '@/files/rows/rowSchema'
import type { LenientReader } from './LenientReader'
import { newId } from './newId'

type Values = Readonly<Record<string, unknown>>

/** A row of these cells, and as usual where nothing is given. */
export function newRow<Name extends TableName>(
  table: Name,
  given: Partial<CellsOf<Name>> | RowDocuments[Name],
): RowIn<Name> {
  const values: Values = { ...given }
  return rowOf(table, newId(), (field, { usual }) => values[field] ?? usual)
}

/** A row as saved work has it. */
export function restoredRow<Name extends TableName>(
  table: Name,
  id: string,
  saved: Values,
  reader: LenientReader,
): RowIn<Name> {
  return rowOf(table, id, (field, cell) => restoredCell(cell, saved[field], reader))
}

function restoredCell<Value extends string | boolean>(
  { usual, isOwed, isSound }: Cell<Value>,
  value: unknown,
  reader: LenientReader,
): Value {
  if (isSound(value)) return value
  return value === undefined && !isOwed ? usual : reader.lost(usual)
}

function rowOf<Name extends TableName>(
  table: Name,
  id: string,
  read: (field: string, cell: Cell<string | boolean>) => unknown,
): RowIn<Name> {
  // In the order in which rows have always been saved.
  const row: Record<string, unknown> = { id, enabled: true }
  for (const [field, cell] of fieldsOf(table)) row[field] = read(field, cell)
  return row as RowIn<Name>
}
