import type {
  BalanceDocument,
  HedgeDocument,
  OrderDocument,
  PositionDocument,
  Side,
} from '@/engine/documents/document'
import { memoizeLast } from '@/engine/util/memoizeLast'

/** What a cell of a row holds: what the user typed, faulty or not (an empty text is an empty cell), or a tick. */
export interface Cell<Value extends string | boolean> {
  /** What its column is called where rows are copied. */
  readonly header: string
  /** What it is where nothing is said of it. */
  readonly usual: Value
  /** Documents say it even where it is as usual. */
  readonly isAlways: boolean
  /** Saved work of every age says it: a row that does not is damaged. */
  readonly isOwed: boolean
  readonly isSound: (value: unknown) => value is Value
}

const text = (header: string): Cell<string> => ({
  header,
  usual: '',
  isAlways: false,
  isOwed: false,
  isSound: (value) => typeof value === 'string',
})

const needed = (header: string): Cell<string> => ({ ...text(header), isAlways: true })

const tick = (header: string, usual: boolean): Cell<boolean> => ({
  header,
  usual,
  isAlways: false,
  isOwed: false,
  isSound: (value) => typeof value === 'boolean',
})

const side: Cell<Side> = {
  header: 'Side',
  usual: 'Buy',
  isAlways: true,
  isOwed: true,
  isSound: (value) => value === 'Buy' || value === 'Sell',
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

/** What the cells of a table's row hold. */
export type CellsOf<Name extends TableName> = {
  readonly [Field in keyof (typeof CELLS)[Name]]: (typeof CELLS)[Name][Field] extends Cell<infer Value>
    ? Value
    : never
}

/** A row of a table; its id stays the same through edits, moves and reloads. */
export type RowIn<Name extends TableName> = CellsOf<Name> & { readonly id: string }

export type BalanceRow = RowIn<'balances'>
export type PositionRow = RowIn<'positions'>
export type OrderRow = RowIn<'orders'>
export type HedgeRow = RowIn<'hedges'>

/** The rows of each table. */
export interface Tables {
  readonly balances: readonly BalanceRow[]
  readonly positions: readonly PositionRow[]
  readonly orders: readonly OrderRow[]
  readonly hedges: readonly HedgeRow[]
}

/** A row of any of these tables. */
export type RowOf<Name extends TableName> = Tables[Name][number]

/** The rows of each table in a document. */
export interface RowDocuments {
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
