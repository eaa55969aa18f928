import type {
  BalanceDocument,
  HedgeDocument,
  OrderDocument,
  PositionDocument,
  Side,
} from '@/engine/documents/document'
import { memoizeLast } from '@/engine/util/memoizeLast'
import type { LenientReader } from './LenientReader'
import { newId } from './newId'

/** What a cell of a row holds: what the user typed, faulty or not (an empty text is an empty cell), or a tick. */
interface Cell<Value extends string | boolean> {
  /** What its column is called where rows are copied. */
  readonly header: string
  /** What it is where nothing is said of it. */
  readonly usual: Value
  /** Documents say it even where it is as usual. */
  readonly isAlways: boolean
  /** The value in saved work, which may be damaged. */
  readonly restore: (value: unknown, reader: LenientReader) => Value
}

const text = (header: string): Cell<string> => ({
  header,
  usual: '',
  isAlways: false,
  restore: (value, reader) => reader.text(value),
})

const needed = (header: string): Cell<string> => ({ ...text(header), isAlways: true })

const tick = (header: string, usual: boolean): Cell<boolean> => ({
  header,
  usual,
  isAlways: false,
  restore: (value, reader) => reader.flag(value, usual),
})

const side: Cell<Side> = {
  header: 'Side',
  usual: 'Buy',
  isAlways: true,
  restore: (value, reader) => (value === 'Buy' || value === 'Sell' ? value : reader.lost<Side>('Buy')),
}

/** Off: left out of the calculation without being deleted. Documents have no balances and positions that are off. */
const enabled = tick('On', true)

/** The cells of each table's rows, from which their documents, saved work and copies come, in the order of copies. */
export const CELLS = {
  balances: {
    coin: needed('Coin'),
    wallet: needed('Wallet'),
    borrowed: text('Borrowed'),
    collateral: tick('Collateral', true),
    enabled,
  },
  positions: {
    symbol: needed('Contract'),
    size: needed('Size'),
    entry: text('Entry'),
    leverage: text('Leverage'),
    enabled,
  },
  orders: {
    symbol: needed('Contract'),
    side,
    size: needed('Size'),
    price: text('Limit'),
    reduceOnly: tick('Reduce-only', false),
    enabled,
  },
  hedges: { symbol: needed('Contract'), size: needed('Size'), enabled },
} as const

export type TableName = keyof typeof CELLS

/** The names of a table's cells. */
export type FieldIn<Name extends TableName> = Name extends TableName ? keyof (typeof CELLS)[Name] : never

type CellsOf<Name extends TableName> = {
  readonly [Field in keyof (typeof CELLS)[Name]]: (typeof CELLS)[Name][Field] extends Cell<infer Value>
    ? Value
    : never
}

/** A row of a table; its id stays the same through edits, moves and reloads. */
export type RowIn<Name extends TableName> = CellsOf<Name> & { readonly id: string }

interface RowDocuments {
  readonly balances: BalanceDocument
  readonly positions: PositionDocument
  readonly orders: OrderDocument
  readonly hedges: HedgeDocument
}

type Values = Readonly<Record<string, unknown>>

type Field = readonly [name: string, cell: Cell<string | boolean>]

// Listed once: documents are made of all rows at every edit.
const FIELDS: Readonly<Record<TableName, readonly Field[]>> = {
  balances: Object.entries(CELLS.balances),
  positions: Object.entries(CELLS.positions),
  orders: Object.entries(CELLS.orders),
  hedges: Object.entries(CELLS.hedges),
}

/** The fields of a table's rows in order, and what their cells are. */
export function fieldsOf(table: TableName): readonly Field[] {
  return FIELDS[table]
}

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
  return rowOf(table, id, (field, cell) => cell.restore(saved[field], reader))
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

/** A row in a document: without what is as usual; the same object as long as the row is. */
export function documentRow<Name extends TableName>(table: Name, row: RowIn<Name>): RowDocuments[Name] {
  return said(row, table) as unknown as RowDocuments[Name]
}

const said = memoizeLast((row: Values, table: TableName): Values => {
  const values: Record<string, unknown> = {}
  for (const [field, { usual, isAlways }] of fieldsOf(table))
    if (isAlways || row[field] !== usual) values[field] = row[field]
  return values
})
