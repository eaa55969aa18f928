import { shortened } from '@/engine/documents/faultText'
import { parseSymbol } from '@/engine/instruments/symbol'
import { decimalMarkOf, withPoint } from '@/files/table/decimalMark'
import { type GridLine, gridOf, separatorOf } from '@/files/table/gridLines'
import { isNumber } from '@/files/table/heads'
import type { TableName } from '@/state/workbook/workbook'
import type { Entered } from './entry/entered'
import type { Listing } from './entry/listing'
import { phrasesOf, readPhrase } from './entry/quickEntry'
import { readContract } from './entry/readTrade'
import { MOST_LETTERS, problem, quote, type Said, tooLong } from './entry/said'
import { tokensOf } from './entry/tokens'
import { cellsUnder, headerOf, isAmount } from './paste/columns'
import { inUsualOrder } from './paste/usualOrder'
import { readPastedRow } from './pastedRow'

/** A pasted line that cannot be added. */
export interface FaultyLine {
  readonly number: number
  readonly text: string
  readonly reason: string
}

export interface Pasted<Row> {
  readonly rows: readonly Row[]
  readonly faulty: readonly FaultyLine[]
  /** Columns of the header that the table has no place for. */
  readonly left: readonly string[]
  /** What rows were taken for where that is not what they say. */
  readonly notes: readonly string[]
}

/**
 * Reads what was pasted into a table: rows of a spreadsheet, with tabs, semicolons or commas between the cells, under
 * a header in any order or in the table's own order without one; or one phrase of the quick entry grammar a line.
 */
export function readPaste<Table extends TableName>(
  table: Table,
  text: string,
  listing: Listing,
): Pasted<Entered[Table]> {
  const separator = separatorOf(text)
  const grid = separator === null ? [] : gridOf(text, separator)
  const [first] = grid
  const header = first === undefined || longCell(first) !== undefined ? null : headerOf(table, first.cells)
  const looksLikeGrid = (line: GridLine) => longCell(line) === undefined && looksLikeRow(line.cells, listing)
  const isGrid = separator === '\t' || header !== null || grid.some(looksLikeGrid)
  if (!isGrid) return collected(linesOf(text), [], (line) => readPhrase(table, line.text, listing))
  const lines = header === null ? grid : grid.slice(1)
  const counts = (place: number) => header === null || isAmount(header.fields[place] ?? null)
  const mark = decimalMarkOf(lines.flatMap(({ cells }) => cells.filter((_, place) => counts(place))))
  const read = (cells: readonly string[]): Said<Entered[Table]> => {
    if (header !== null) {
      const surplus = cells.slice(header.fields.length).find((cell) => cell !== '')
      return surplus === undefined
        ? readPastedRow(table, cellsUnder(header, cells), listing)
        : tooMany(surplus)
    }
    const [only, second] = cells.filter((cell) => cell !== '')
    if (only !== undefined && second === undefined) return readPhrase(table, only, listing)
    const ordered = inUsualOrder(table, cells)
    const row = readPastedRow(table, ordered.cells, listing)
    return !row.ok || ordered.unread === undefined ? row : tooMany(ordered.unread)
  }
  if (mark === '.') return collected(lines, header?.left ?? [], ({ cells }) => read(cells))
  const pasted = collected(lines, header?.left ?? [], ({ cells: written }) => {
    const cells = written.map((cell, place) => (counts(place) ? withPoint(cell) : cell))
    return asWritten(read(cells), cells, written)
  })
  return { ...pasted, notes: [...pasted.notes, 'Numbers are read with a decimal comma.'] }
}

/** What is refused quotes its cells as they were written, and not with the point they were read with. */
function asWritten<Row>(said: Said<Row>, cells: readonly string[], written: readonly string[]): Said<Row> {
  if (said.ok) return said
  const quotes = new Map(cells.map((cell, place) => [quote(cell), quote(written[place] ?? cell)]))
  return problem(said.problem.replaceAll(/“[^”]*”/g, (quoted) => quotes.get(quoted) ?? quoted))
}

function tooMany(cell: string): Said<never> {
  return problem(`${quote(cell)} is a cell too many.`)
}

/** A cell that is longer than anything that means something. */
function longCell({ cells }: GridLine): string | undefined {
  return cells.find((cell) => cell.length > MOST_LETTERS)
}

/** Whether cells name a contract or coin, and a number: what commas or semicolons cut is then no phrase. */
function looksLikeRow(cells: readonly string[], listing: Listing): boolean {
  const names = cells.some(
    (cell) =>
      parseSymbol(cell.toUpperCase()) !== null ||
      listing.coins.includes(cell.toUpperCase()) ||
      readContract(tokensOf(cell), listing).ok,
  )
  return names && cells.some(isNumber)
}

function collected<Row>(
  lines: readonly GridLine[],
  left: readonly string[],
  read: (line: GridLine) => Said<Row>,
): Pasted<Row> {
  const rows: Row[] = []
  const faulty: FaultyLine[] = []
  const notes = new Set<string>()
  for (const line of lines) {
    const long = longCell(line)
    const row = long === undefined ? read(line) : problem(tooLong('A cell', long))
    if (row.ok) {
      rows.push(row.value)
      if (row.note !== undefined) notes.add(row.note)
    } else faulty.push({ number: line.number, text: shortened(line.text, MOST_LETTERS), reason: row.problem })
  }
  return { rows, faulty, left, notes: [...notes] }
}

/** Each phrase of a text with the number of its line. */
function linesOf(text: string): readonly GridLine[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, place) =>
      phrasesOf(line).map((phrase) => ({ number: place + 1, text: phrase, cells: [phrase] })),
    )
}
