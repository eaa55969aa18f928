import { quoted } from '@/engine/documents/faultText'
import { countedIn } from '@/engine/instruments/contract'
import { contractWritten } from '@/files/contractWritten'
import { keyOf, type Row } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import type { RowKind } from '@/files/found/rowKind'
import { type DecimalMark, readAmount } from './amount'
import { isNothing } from './cellWords'
import { decimalMarkOf } from './decimalMark'
import { type GridLine, gridOf, separatorOf } from './gridLines'
import {
  fieldsOf,
  headKey,
  isAmountField,
  isHead,
  isHeadOf,
  isNumber,
  isPriceField,
  isSizeField,
} from './heads'
import { isLog, readLog } from './readLog'
import type { TableRead } from './tableRead'
import { isIn, withUnitOf } from './unit'

/** A head stands in one of the first lines: files begin with a heading, or with whose they are. */
const MOST_BEFORE_HEAD = 10

/**
 * Whether a table needs this reader: a log of events, or one with columns that decide whether and how much of a row
 * counts, such as its status or what is filled. Taken for plain rows it would be counted wrong without a word.
 */
export function needsReading(text: string): boolean {
  const separator = separatorOf(text)
  const lines = separator === null ? [] : gridOf(text.slice(0, MOST_TO_LOOK_AT), separator)
  const head = lines.slice(0, MOST_BEFORE_HEAD).find(({ cells }) => isHeadLine(cells))
  return head !== undefined && (isLog(head.cells) || head.cells.some(decidesRows))
}

/** Characters in which a head stands. */
const MOST_TO_LOOK_AT = 10_000

/** Reads a table of a spreadsheet, or the account's own log, under a line of heads. */
export function readTable(text: string, where: string): TableRead {
  const plain = text.replace(/^\ufeff/, '')
  const separator = separatorOf(plain)
  const lines = separator === null ? [] : gridOf(plain, separator)
  const place = lines.slice(0, MOST_BEFORE_HEAD).findIndex(({ cells }) => isHeadLine(cells))
  const head = lines[place]
  if (head === undefined) return headless(lines, where)
  const rows = lines.slice(place + 1)
  if (isLog(head.cells)) return readLog(head.cells, rows, where)
  if (head.cells.some((cell) => TRADE_HEADS.includes(headKey(cell)))) {
    return nothing(where, `a list of ${rows.length} trades`, TRADES)
  }
  const columns = head.cells.map((_, column) => rows.map(({ cells }) => cells[column] ?? ''))
  const found = fieldsOf(head.cells, columns)
  const kind = kindOf(found)
  if (kind === null)
    return nothing(where, 'a table', 'it needs a column of contracts or coins, and one of sizes or balances')
  const fields = found.map((field) => (field !== null && FIELDS[kind].includes(field) ? field : null))
  const read = readRows(rows, { heads: head.cells, fields, kind }, where)
  const unused = head.cells.filter((cell, column) => cell !== '' && fields[column] === null)
  return {
    ...read,
    recognised: [`table of ${NAMES[kind]}, ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`],
    leftOut: [
      ...unused.map((what) => ({ what: `column ${what}`, where, reason: 'it is not used' })),
      ...read.leftOut,
    ],
  }
}

/** What the columns of a table hold; null for one that is not used. */
interface Columns {
  readonly heads: readonly string[]
  readonly fields: readonly (string | null)[]
  readonly kind: TableKind
}

/** The rows of a table. One that could be misread is left out by its name. */
function readRows(
  lines: readonly GridLine[],
  columns: Columns,
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
function otherUnitIn(cells: readonly string[], columns: Columns, mark: DecimalMark): string | undefined {
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
function nameIn(cells: readonly string[], { fields, kind }: Columns): string {
  return cells[fields.indexOf(kind === 'coin' ? 'coin' : 'symbol')] ?? ''
}

const NAMES: Readonly<Record<'position' | 'order' | 'coin', string>> = {
  position: 'positions',
  order: 'orders',
  coin: 'balances',
}
type TableKind = keyof typeof NAMES & RowKind

const TRADE_HEADS: readonly string[] = [
  'closedpnl',
  'closedpl',
  'execprice',
  'tradeid',
  'filledprice',
  'exectime',
  'realizedpnl',
  'tradeprice',
]
const TRADES =
  'trades that were done are no positions; give the list of open positions, or the transaction log of the unified account'

const ORDER_ONLY = [
  'leavesQty',
  'filledTotal',
  'orderStatus',
  'orderType',
  'stopOrderType',
  'triggerPrice',
  'reduceOnly',
  'orderId',
]
const FIELDS: Readonly<Record<TableKind, readonly string[]>> = {
  position: ['symbol', 'side', 'size', 'avgPrice', 'price', 'leverage', 'enabled', 'category'],
  order: ['symbol', 'side', 'size', 'price', 'enabled', 'category', ...ORDER_ONLY],
  coin: ['coin', 'size', 'walletBalance', 'spotBorrow', 'collateralSwitch', 'enabled'],
}

const DECIDING: readonly string[] = [
  'leavesQty',
  'filledTotal',
  'orderStatus',
  'stopOrderType',
  'triggerPrice',
]

function decidesRows(head: string): boolean {
  return DECIDING.some((field) => isHeadOf(field, head))
}

function isHeadLine(cells: readonly string[]): boolean {
  if (cells.some((cell) => readAmount(cell) !== undefined)) return false
  return cells.filter(isHead).length >= 2 || isLog(cells)
}

function kindOf(fields: readonly (string | null)[]): TableKind | null {
  const has = (...names: readonly string[]) => names.some((name) => fields.includes(name))
  if (has('symbol') && has(...ORDER_ONLY)) return 'order'
  if (has('symbol') && has('price') && has('side') && !has('avgPrice', 'leverage')) return 'order'
  if (has('symbol') && has('size')) return 'position'
  return has('coin') && has('walletBalance', 'size') ? 'coin' : null
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

const HEADLESS: Columns = {
  heads: ['Contract', 'Size', 'Entry price', 'Leverage'],
  fields: ['symbol', 'size', 'avgPrice', 'leverage'],
  kind: 'position',
}

/** Rows of contract, size, entry and leverage can do without heads. */
function headless(lines: readonly GridLine[], where: string): TableRead {
  const isRow = ({ cells: [symbol = '', size = ''] }: GridLine) =>
    contractWritten(symbol).ok && isNumber(size)
  if (lines.length === 0 || !lines.every(isRow))
    return nothing(
      where,
      'a text',
      'it is no answer, no scenario and no table with a line of heads such as Symbol, Side, Size, Entry price',
    )
  return {
    ...readRows(lines, HEADLESS, where),
    recognised: [`table without heads, taken for positions, ${lines.length} rows`],
  }
}

function nothing(where: string, what: string, reason: string): TableRead {
  return { lists: [], recognised: [], leftOut: [{ what, where, reason }], notes: [] }
}
