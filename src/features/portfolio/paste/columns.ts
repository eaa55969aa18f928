import { readAmount } from '@/files/table/amount'
import type { TableName } from '@/store/workbook/workbook'

/** What a pasted column may hold. */
export type Field =
  | 'contract'
  | 'side'
  | 'size'
  | 'price'
  | 'leverage'
  | 'reduceOnly'
  | 'coin'
  | 'wallet'
  | 'borrowed'
  | 'collateral'
  | 'on'

/** The cells of one row by what they hold. */
export type Cells = Partial<Readonly<Record<Field, string>>>

/** Names of columns in letters only, each for the first table that has such a field. */
const NAMES: readonly (readonly [field: Field, names: string])[] = [
  ['contract', 'symbol contract instrument instrumentname market product ticker pair'],
  ['coin', 'coin currency asset token ccy'],
  ['side', 'side positionside direction buysell longshort'],
  ['size', 'size qty quantity amount contracts positionsize orderqty ordersize netsize lots signedsize'],
  ['wallet', 'wallet walletbalance balance cash cashbalance amount total quantity size qty'],
  [
    'price',
    'entry entryprice avgentry avgentryprice avgprice averageprice averageentry averageentryprice price limit limitprice orderprice openprice tradeprice',
  ],
  ['leverage', 'leverage lev'],
  ['borrowed', 'borrowed borrow borrowing borrowamount borrowedamount debt owed loan liability liabilities'],
  ['collateral', 'collateral ascollateral useascollateral usedascollateral'],
  ['reduceOnly', 'reduceonly reduce'],
  ['on', 'on enabled included include active switchedon'],
]

const FIELDS: Readonly<Record<TableName, readonly Field[]>> = {
  positions: ['contract', 'side', 'size', 'price', 'leverage', 'on'],
  orders: ['contract', 'side', 'size', 'price', 'reduceOnly', 'on'],
  hedges: ['contract', 'side', 'size', 'on'],
  balances: ['coin', 'wallet', 'borrowed', 'collateral', 'on'],
}

/** A header that was recognised. */
export interface Header {
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
  const isNamed = cells.some((cell) => fieldOf(table, cell) === 'contract')
  const fields = cells.map((cell) => {
    const field =
      !isNamed && table !== 'balances' && /^contracts$/i.test(cell) ? 'contract' : fieldOf(table, cell)
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
  if (!taken.has(table === 'balances' ? 'coin' : 'contract')) return null
  const named = cells.filter((cell) => cell !== '').length
  if (named > 1 && taken.size < 2) return null
  return { fields, left: cells.filter((cell, place) => cell !== '' && fields[place] === null) }
}

/** Puts the cells of a line where its header says. */
export function cellsUnder({ fields }: Header, cells: readonly string[]): Cells {
  return Object.fromEntries(
    fields.flatMap((field, place) => (field === null ? [] : [[field, cells[place] ?? '']])),
  )
}

/** `Entry price (USDT)` is named as `entryprice`. */
function fieldOf(table: TableName, cell: string): Field | null {
  const name = cell
    .toLowerCase()
    .replace(/[([,].*$/s, '')
    .replace(/[^a-z]/g, '')
  const found = NAMES.find(
    ([field, names]) => FIELDS[table].includes(field) && names.split(' ').includes(name),
  )
  return found?.[0] ?? null
}
