import type { ListField, ListShape } from '@/engine/models/parameterTable'
import { ONE } from '@/engine/numbers/decimal'

/** One row of a list as it is edited: decimal text or a word, by field. */
export type ListRow = Readonly<Record<string, string>>

/** The rows of a list in a rulebook; a cell that is no text is empty. */
export function listRowsOf(value: unknown, { fields, bare }: ListShape): readonly ListRow[] {
  if (!Array.isArray(value)) return []
  return value.map((row: unknown) =>
    Object.fromEntries(
      Object.keys(fields).map((key) => [key, textOf(key === bare ? row : Object(row)[key])]),
    ),
  )
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : ''
}

/** The list as a rulebook has it: bare decimals where its rows are. */
export function listOfRows(rows: readonly ListRow[], { bare }: ListShape): readonly unknown[] {
  return bare === null ? rows : rows.map((row) => row[bare])
}

/** Where a fault in a cell of the list at `path` stands. */
export function cellPlace(path: string, index: number, key: string, { bare }: ListShape): string {
  return key === bare ? `${path}[${index}]` : `${path}[${index}].${key}`
}

/** The rows with one more at the end, as the last is until it is edited. */
export function withRowAdded(rows: readonly ListRow[], { fields }: ListShape): readonly ListRow[] {
  const first = Object.entries(fields).map(([key, field]) => [key, firstOf(field)])
  return [...rows, rows.at(-1) ?? Object.fromEntries(first)]
}

/** What a cell of the first row of a list begins with: the whole of what is shocked or counts. */
function firstOf(field: ListField): string {
  if ('words' in field) return field.words[0] ?? ''
  return field.bound.holds(ONE) ? '1' : String(field.bound.range.low)
}
