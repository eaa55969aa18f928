import { contractWritten } from '@/files/contractWritten'
import { isNothing } from '@/files/found/cellWords'
import { readAmount } from './amount'

/**
 * The exchange's name of a field, and what tables call it, in small letters and digits; the first name has precedence.
 */
const HEADS: readonly (readonly [field: string, names: string])[] = [
  ['symbol', 'symbol contract contracts instrument instrumentname market markets product ticker pair'],
  ['coin', 'coin currency asset token ccy'],
  ['side', 'side positionside direction buysell longshort'],
  ['leavesQty', 'leavesqty unfilled unfilledqty remaining remainingqty openqty left'],
  ['filledTotal', 'filledtotal filledqty filled executed cumexecqty'],
  [
    'size',
    'size qty quantity amount contracts positionsize positionqty orderqty ordersize netsize lots signedsize position',
  ],
  [
    'avgPrice',
    'avgprice entryprice avgentryprice entry avgentry averageprice averageentry averageentryprice openprice',
  ],
  ['price', 'price limit limitprice orderprice'],
  ['leverage', 'leverage lev'],
  ['orderStatus', 'orderstatus status state'],
  ['orderType', 'ordertype'],
  ['stopOrderType', 'stopordertype conditional'],
  ['triggerPrice', 'triggerprice trigger stopprice triggercondition'],
  ['reduceOnly', 'reduceonly reduce'],
  ['orderId', 'orderid orderno'],
  ['enabled', 'on enabled included include active switchedon'],
  ['category', 'category'],
  ['walletBalance', 'walletbalance wallet balance cash cashbalance accountbalance total'],
  ['spotBorrow', 'spotborrow borrowed borrow borrowing debt owed loan liability liabilities'],
  ['collateralSwitch', 'collateralswitch collateral ascollateral useascollateral usedascollateral'],
]

const SIZES: readonly string[] = ['size', 'leavesQty', 'walletBalance', 'spotBorrow']
const PRICES: readonly string[] = ['avgPrice', 'price', 'triggerPrice']

/** Whether a field is counted in the coin of its contract or balance. */
export function isSizeField(field: string | null): boolean {
  return field !== null && SIZES.includes(field)
}

export function isPriceField(field: string | null): boolean {
  return field !== null && PRICES.includes(field)
}

export function isAmountField(field: string | null): boolean {
  return isSizeField(field) || isPriceField(field) || field === 'leverage'
}

/** `Entry price (USDT)` is `entryprice`; `Filled/Total` is `filledtotal`. */
export function headKey(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[([].*$/s, '')
    .replace(/[^a-z0-9]/g, '')
}

export function isHead(cell: string): boolean {
  const key = headKey(cell)
  return HEADS.some(([, names]) => names.split(' ').includes(key))
}

/** Whether a head is a name of this field. */
export function isHeadOf(field: string, cell: string): boolean {
  const key = headKey(cell)
  return HEADS.some(([name, names]) => name === field && names.split(' ').includes(key))
}

/** Whether a cell is a number, whatever stands before its decimals. */
export function isNumber(cell: string): boolean {
  return readAmount(cell) !== undefined || readAmount(cell, ',') !== undefined
}

/**
 * The field of each column. Where a head has two meanings its cells decide: what are all contracts is the contract,
 * what are all numbers is not. Of two columns of one field the surer name is taken, and the other left out.
 */
export function fieldsOf(
  heads: readonly string[],
  columns: readonly (readonly string[])[],
): readonly (string | null)[] {
  const wishes = heads.flatMap((head, column) => {
    const key = headKey(head)
    const cells = (columns[column] ?? []).filter((cell) => !isNothing(cell))
    const areNumbers = cells.length > 0 && cells.every(isNumber)
    const areContracts = cells.length > 0 && cells.every((cell) => contractWritten(cell).ok)
    return HEADS.flatMap(([field, names]) => {
      const place = names.split(' ').indexOf(key)
      if (areContracts) return field === 'symbol' ? [{ field, column, rank: -1 }] : []
      if (place < 0 || (field === 'symbol' && areNumbers)) return []
      return [{ field, column, rank: place }]
    })
  })
  const taken = new Map<number, string>()
  for (const { field, column } of wishes.sort((one, other) => one.rank - other.rank)) {
    if (!taken.has(column) && ![...taken.values()].includes(field)) taken.set(column, field)
  }
  return heads.map((_, column) => taken.get(column) ?? null)
}
