import type { DocumentCursor } from './documentCursor'

/** What was read of one row of a document. */
export interface ReadRow {
  readonly part: DocumentCursor
  /** False where a field of it could not be read. */
  readonly isSound: boolean
}

/**
 * The row that was read at this place of the document before, where it is written as it was then; null where it must be
 * read: an edit leaves nearly all rows alone. The faults of a row are told anew each time.
 */
export function keptRow<Row extends ReadRow>(before: Row | undefined, written: unknown): Row | null {
  return before?.isSound && isSameObject(before.part.value, written) ? before : null
}

/** Whether two values are objects with the same plain values under the same keys. */
function isSameObject(before: unknown, now: unknown): boolean {
  if (before === now) return true
  if (!isObject(before) || !isObject(now)) return false
  let left = Object.keys(before).length
  for (const key of Object.keys(now)) {
    if (!Object.hasOwn(before, key) || before[key] !== now[key]) return false
    left -= 1
  }
  return left === 0
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
