import { readSide } from '@/files/found/cellWords'
import { readAmount } from '@/files/table/amount'
import type { TableName } from '@/state/workbook/workbook'
import { readDecimal } from '@/ui/decimalText'
import type { Cells, Field } from './columns'

/** Behind contract, side and size; behind the coin of a balance. */
const FURTHER: Readonly<Record<TableName, readonly Field[]>> = {
  positions: ['entry', 'leverage'],
  orders: ['price', 'reduceOnly'],
  hedges: [],
  balances: ['wallet', 'borrowed'],
}

/** The cells of a line, and what stands behind the last that has a meaning. */
export interface Ordered {
  readonly cells: Cells
  readonly unread: string | undefined
}

/**
 * What the cells of a line without a header hold: contract, size, price and so on, as its table has them. A side may
 * stand before or behind the contract; where the first is a number, it is the size.
 */
export function inUsualOrder(table: TableName, line: readonly string[]): Ordered {
  const rest = [...line]
  const taken: { -readonly [Key in Field]?: string } = {}
  const take = (field: Field) => {
    const cell = rest.shift()
    if (cell !== undefined) taken[field] = cell
  }
  const isNumber = (cell = '') => readAmount(cell) !== undefined
  // `1000PEPE` could be an amount of PEPE: beside a plain number it is a name.
  const isBare = (cell = '') => readDecimal(cell) !== undefined
  const takeSide = () => {
    const [cell = ''] = rest
    if (taken.side === undefined && table !== 'balances' && /^[a-z]+$/i.test(cell) && readSide(cell))
      take('side')
  }
  takeSide()
  const isAmountFirst = isNumber(rest[0]) && (!isNumber(rest[1]) || (isBare(rest[0]) && !isBare(rest[1])))
  const further = [...FURTHER[table]]
  if (isAmountFirst) take(table === 'balances' ? 'wallet' : 'size')
  take(table === 'balances' ? 'coin' : 'symbol')
  takeSide()
  if (!isAmountFirst && table !== 'balances') take('size')
  takeSide()
  for (const field of further) if (taken[field] === undefined) take(field)
  return { cells: taken, unread: rest.find((cell) => cell !== '') }
}
