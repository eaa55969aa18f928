import { quoted } from '@/engine/documents/faultText'
import { countedIn } from '@/engine/instruments/contract'
import { contractWritten } from '@/files/contractWritten'
import { isNothing } from '@/files/found/cellWords'
import { keyOf, type Row } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import { type DecimalMark, readAmount } from './amount'
import { decimalMarkOf } from './decimalMark'
import type { GridLine } from './gridLines'
import { isAmountField, isPriceField, isSizeField } from './heads'
import type { TableRead } from './tableRead'
import { isIn, withUnitOf } from './unit'

export type TableKind = 'position' | 'order' | 'coin'

/** What the columns of a table hold; null for one that is not used. */
export interface TableColumns {
  readonly heads: readonly string[]
  readonly fields: readonly (string | null)[]
  readonly kind: TableKind
}

/** The rows of a table. One that could be misread is left out by its name. */
export function tableRows(
  lines: readonly GridLine[],
  columns: TableColumns,
  where: string,
): Omit<TableRead, 'recognised'> {
  const { heads, fields, kind } = columns
  const areAmounts = fields.map(isAmountField)
  const mark = decimalMarkOf(lines.flatMap(({ cells }) => cells.filter((_, column) => areAmounts[column])))
  const leftOut: Omission[] = []
  const rows = lines.flatMap(({ cells, number }) => {
    const reason = surplusIn(cells, heads) ?? otherUnitIn(cells, columns, mark)
    if (reason === undefined) return [rowOf(cells, fields, kind, mark)]
    leftOut.push({ what: nameIn(cells, columns) || `line ${number}`, where, reason })
    return []
  })
  return {
    lists: [{ kind, category: '', rows, time: null, cursor: '', where }],
    leftOut,
    notes: mark === ',' ? [`${where}: its numbers are read with a decimal comma.`] : [],
  }
}

/** A number that its own comma has cut in two moves all cells behind it. */
function surplusIn(cells: readonly string[], heads: readonly string[]): string | undefined {
  const surplus = cells.slice(heads.length).find((cell) => cell !== '')
  if (surplus === undefined) return undefined
  return `${quoted(surplus)} is a cell more than there are heads; a number with the separator in it needs quotation marks`
}

/** An amount of something else than it is counted in, such as a size in dollars. */
function otherUnitIn(cells: readonly string[], columns: TableColumns, mark: DecimalMark): string | undefined {
  const named = nameIn(cells, columns)
  const written = contractWritten(named)
  const counted = columns.kind === 'coin' ? named.toUpperCase() : written.ok && countedIn(written.contract)
  for (const [column, field] of columns.fields.entries()) {
    const head = columns.heads[column] ?? ''
    const cell = withUnitOf(head, cells[column] ?? '')
    const coin = isPriceField(field) ? 'USD' : isSizeField(field) && counted
    if (coin && readAmount(cell, mark) !== undefined && !isIn(coin, cell))
      return `${quoted(cell)} under ${head} is not in ${coin}`
  }
  return undefined
}

/** The contract or coin of a row. */
function nameIn(cells: readonly string[], { fields, kind }: TableColumns): string {
  return cells[fields.indexOf(kind === 'coin' ? 'coin' : 'symbol')] ?? ''
}

/** A row in the words of the exchange. A number that is none stays as it is written, to be named. */
function rowOf(
  cells: readonly string[],
  fields: readonly (string | null)[],
  kind: TableKind,
  mark: DecimalMark,
): Row {
  const row = new Map<string, string>()
  for (const [column, field] of fields.entries()) {
    const cell = cells[column] ?? ''
    if (field === null || isNothing(cell)) continue
    if (field === 'filledTotal') putFilled(row, cell, mark)
    else row.set(keyOf(nameOf(field, kind)), isAmountField(field) ? (readAmount(cell, mark) ?? cell) : cell)
  }
  // Without a column of sides the sign alone says it.
  if (kind === 'position' && !fields.includes('side') && !row.get('size')?.startsWith('-'))
    row.set('side', 'Buy')
  return row
}

function nameOf(field: string, kind: TableKind): string {
  if (kind === 'position' && field === 'price') return 'entryPrice'
  if (kind === 'order' && field === 'size') return 'qty'
  return kind === 'coin' && field === 'size' ? 'walletBalance' : field
}

/** `3/5`: three of five are filled. What is no number stays as it is written, to be named. */
function putFilled(row: Map<string, string>, cell: string, mark: DecimalMark): void {
  const [filled = '', total = ''] = cell.split('/').map((part) => {
    return isNothing(part.trim()) ? '' : (readAmount(part, mark) ?? cell)
  })
  if (filled !== '') row.set('cumexecqty', filled.replace(/^-/, ''))
  if (total !== '' && !row.has('qty')) row.set('qty', total)
}
