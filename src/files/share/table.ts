import * as v from 'valibot'

/** More rows than a scenario file has room for; a number in a link must not fill the memory. */
const MOST_ROWS = 20_000

const column = v.union([v.string(), v.array(v.string())])

/** Rows of cells as columns: how many rows, and behind it what each column holds. */
export const packedTable = v.tupleWithRest(
  [v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_ROWS))],
  column,
)

export type PackedTable = v.InferOutput<typeof packedTable>
type Column = v.InferOutput<typeof column>

/** Turns rows into columns: cells of one kind stand together, which compresses to less than half. */
export function packTable(rows: readonly (readonly string[])[]): PackedTable {
  const [first = []] = rows
  return [rows.length, ...first.map((_, place) => packColumn(rows.map((row) => row[place] ?? '')))]
}

/** The rows of a packed table of so many columns; throws where it is none. */
export function unpackTable([count, ...columns]: PackedTable, width: number): readonly (readonly string[])[] {
  if (count === 0) return []
  if (columns.length !== width) throw new Error(`expected ${width} columns, got ${columns.length}`)
  const cells = columns.map((column) => unpackColumn(column, count))
  return Array.from({ length: count }, (_, row) => cells.map((column) => column[row] ?? ''))
}

/** Cells with spaces between them, unless a cell holds a space itself; empty where all of them are. */
function packColumn(cells: readonly string[]): Column {
  if (cells.every((cell) => cell === '')) return ''
  return cells.some((cell) => cell.includes(' ')) ? [...cells] : cells.join(' ')
}

function unpackColumn(column: Column, count: number): readonly string[] {
  if (column === '') return new Array<string>(count).fill('')
  const cells = typeof column === 'string' ? column.split(' ') : column
  if (cells.length !== count) throw new Error(`expected ${count} cells, got ${cells.length}`)
  return cells
}
