import { contractWritten } from '@/files/contractWritten'
import { readAmount } from './amount'
import { type GridLine, gridOf, separatorOf } from './gridLines'
import { fieldsOf, headKey, isHead, isHeadOf, isNumber } from './heads'
import { isLog, readLog } from './readLog'
import type { TableRead } from './tableRead'
import { type TableColumns, type TableKind, tableRows } from './tableRows'

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
  const read = tableRows(rows, { heads: head.cells, fields, kind }, where)
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

const NAMES: Readonly<Record<TableKind, string>> = {
  position: 'positions',
  order: 'orders',
  coin: 'balances',
}

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

const HEADLESS: TableColumns = {
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
    ...tableRows(lines, HEADLESS, where),
    recognised: [`table without heads, taken for positions, ${lines.length} rows`],
  }
}

function nothing(where: string, what: string, reason: string): TableRead {
  return { lists: [], recognised: [], leftOut: [{ what, where, reason }], notes: [] }
}
