import type { TableName } from '@/store/workbook/workbook'
import { addEntered } from './addEntered'
import type { Listing } from './entry/listing'
import { readQuickEntry } from './quickEntry'

/** Reads a quick entry line and adds what it says; or gives what was not understood, and adds nothing. */
export function enter(table: TableName, line: string, listing: Listing): string | undefined {
  const read = readQuickEntry(table, line, listing)
  if (!read.ok) return read.problem
  addEntered(table, read.value, listing.asOf, read.note)
  return undefined
}
