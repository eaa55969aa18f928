import { CELLS, type FieldIn, type TableName } from '@/files/rows/rowSchema'
import { readAmount } from '@/files/table/amount'
import { withUnitOf } from '@/files/table/unit'

/** What a pasted column may hold: a cell of a row, or the side that a signed size has in words. */
export type Field = FieldIn<TableName>

/** The cells of one row by what they hold. */
export type Cells = Partial<Readonly<Record<Field, string>>>

const PRICES =
  'entry entryprice avgentry avgentryprice avgprice averageprice averageentry averageentryprice price limit limitprice orderprice openprice tradeprice'

/** Names of columns in letters only; of two fields of one name each table has but one. */
const NAMES: Readonly<Record<Field, string>> = {
  symbol: 'symbol contract instrument instrumentname market product ticker pair',
  coin: 'coin currency asset token ccy',
  side: 'side positionside direction buysell longshort',
  size: 'size qty quantity amount contracts positionsize orderqty ordersize netsize lots signedsize',
  wallet: 'wallet walletbalance balance cash cashbalance amount total quantity size qty',
  entry: PRICES,
  price: PRICES,
  leverage: 'leverage lev',
  borrowed: 'borrowed borrow borrowing borrowamount borrowedamount debt owed loan liability liabilities',
  collateral: 'collateral ascollateral useascollateral usedascollateral',
  reduceOnly: 'reduceonly reduce',
  enabled: 'on enabled included include active switchedon',
}

/** The fields that are numbers. */
const AMOUNTS: readonly Field[] = ['size', 'wallet', 'entry', 'price', 'leverage', 'borrowed']

export function isAmount(field: Field | null): boolean {
  return field !== null && AMOUNTS.includes(field)
}

/** A header that was recognised. */
export interface Header {
  readonly heads: readonly string[]
  /** What each column holds; null where the table has no place for it. */
  readonly fields: readonly (Field | null)[]
  /** The names of the columns that are left out. */
  readonly left: readonly string[]
}

/** Reads a line as names of columns; null where it is none: it holds a number, or names neither contract nor coin. */
export function headerOf(table: TableName, cells: readonly string[]): Header | null {
  if (cells.some((cell) => readAmount(cell) !== undefined)) return null
  const taken = new Set<Field>()
  // The venue's own table heads its names with the word that others have for sizes.
  const isNamed = cells.some((cell) => fieldOf(table, cell) === 'symbol')
  const fields = cells.map((cell) => {
    const field =
      !isNamed && table !== 'balances' && /^contracts$/i.test(cell) ? 'symbol' : fieldOf(table, cell)
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
  if (!taken.has(table === 'balances' ? 'coin' : 'symbol')) return null
  const named = cells.filter((cell) => cell !== '').length
  if (named > 1 && taken.size < 2) return null
  return { heads: cells, fields, left: cells.filter((cell, place) => cell !== '' && fields[place] === null) }
}

/** Puts the cells of a line where its header says, with the units that it says. */
export function cellsUnder({ heads, fields }: Header, cells: readonly string[]): Cells {
  return Object.fromEntries(
    fields.flatMap((field, place) =>
      field === null ? [] : [[field, withUnitOf(heads[place] ?? '', cells[place] ?? '')]],
    ),
  )
}

/** `Entry price (USDT)` is named as `entryprice`. */
function fieldOf(table: TableName, cell: string): Field | null {
  const name = cell
    .toLowerCase()
    .replace(/[([,].*$/s, '')
    .replace(/[^a-z]/g, '')
  const fields = [...Object.keys(CELLS[table]), ...(table === 'balances' ? [] : ['side'])] as Field[]
  return fields.find((field) => NAMES[field].split(' ').includes(name)) ?? null
}
