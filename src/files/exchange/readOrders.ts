import type { Side } from '@/engine/documents/document'
import type { NamedContract } from '@/engine/instruments/contract'
import type { Decimal } from '@/engine/numbers/decimal'
import { contractWritten } from '@/files/contractWritten'
import { amount, isYes, price, type Row, text } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'
import { readSide } from '@/files/table/cellWords'

/** An order that takes margin, as far as it is left. */
export interface OrderRow {
  readonly contract: NamedContract
  readonly side: Side
  readonly size: Decimal
  /** Null for a market order. */
  readonly price: Decimal | null
  readonly reduceOnly: boolean
}

/** An order that takes no margin, and why. */
export interface UncountedOrder {
  readonly notCounted: Omission
  readonly isConditional: boolean
}

/** What a row says of an order. */
export type OrderState = ({ readonly order: OrderRow } | UncountedOrder) & {
  /** The order's; empty where it does not say. */
  readonly id: string
}

export interface OrdersRead {
  readonly states: readonly OrderState[]
  readonly leftOut: readonly Omission[]
  readonly notes: readonly string[]
}

const OPEN = /^(?:new|partiallyfilled|active|triggered|created|open|workingorder|)$/
const CONDITIONAL = /^(?:untriggered|conditional|pending)$/

/** The orders of a list, row by row; one that cannot be read is left out. */
export function readOrders(
  { rows, where, category }: RowList,
  names: ReadonlyMap<string, string>,
): OrdersRead {
  const states: OrderState[] = []
  const leftOut: Omission[] = []
  const notes: string[] = []
  for (const row of rows) {
    const what = nameOf(row)
    const id = text(row, 'orderId')
    const reason = whyNot(row, category)
    if (reason !== null) {
      const isConditional = reason.startsWith(CONDITIONAL_WORDS)
      states.push({ id, notCounted: { what, where, reason }, isConditional })
      continue
    }
    const order = readRow(row, names)
    if (typeof order === 'string') leftOut.push({ what, where, reason: order })
    else {
      states.push({ id, order })
      const isByVolatility = /^iv$/i.test(text(row, 'placeType')) || text(row, 'orderIv') !== ''
      if (isByVolatility && order.price === null && isLimit(row))
        notes.push(
          `${what}: its limit is a volatility (${text(row, 'orderIv') || 'not said'}); it counts without a limit price.`,
        )
    }
  }
  if (
    states.some((state) => 'order' in state) &&
    category === '' &&
    rows.every((row) => !row.has('category'))
  )
    notes.push(
      `${where}: the orders do not say their category; they are taken for those of contracts, not of spot.`,
    )
  return { states, leftOut, notes }
}

const CONDITIONAL_WORDS = 'conditional order'

/** Why an order takes no margin; null where it does. */
function whyNot(row: Row, category: string): string | null {
  const status = text(row, 'orderStatus')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (category === 'spot' || isSpot(row, category)) return 'a spot order'
  const trigger = price(row, 'triggerPrice')
  if (CONDITIONAL.test(status) || (status === '' && isStop(row))) {
    return `${CONDITIONAL_WORDS}, takes no margin until it triggers${trigger === null ? '' : ` at ${trigger.toFixed()}`}`
  }
  if (!OPEN.test(status)) return `its status is ${text(row, 'orderStatus')}`
  return leftOf(row)?.isZero() ? 'nothing of it is left' : null
}

/** Spot answers have the same symbols in nearly the same shape. */
function isSpot(row: Row, category: string): boolean {
  if (category !== '') return false
  return row.has('baseprice') || row.has('marketunit') || /^[01]$/.test(text(row, 'isLeverage'))
}

function isStop(row: Row): boolean {
  const kind = text(row, 'stopOrderType').toLowerCase()
  return (
    (kind !== '' && kind !== 'unknown' && kind !== 'none' && kind !== '-') ||
    price(row, 'triggerPrice') !== null
  )
}

/** What is left of it; null where it does not say. */
function leftOf(row: Row): Decimal | null {
  const left = amount(row, 'leavesQty')
  if (left !== null) return left.abs()
  const whole = amount(row, 'qty', 'size')
  const filled = amount(row, 'cumExecQty')?.abs()
  if (whole === null) return null
  return filled === undefined ? whole.abs() : whole.abs().minus(filled)
}

function isLimit(row: Row): boolean {
  return !/^market$/i.test(text(row, 'orderType'))
}

function readRow(row: Row, names: ReadonlyMap<string, string>): OrderRow | string {
  const named = contractWritten(text(row, 'symbol'), names)
  if (!named.ok) return named.reason
  const size = leftOf(row)
  if (size === null || size.isNegative()) return 'how much of it is left is not a number'
  const signed = amount(row, 'qty', 'size')
  const direction = readSide(text(row, 'side')) ?? (signed?.isNegative() ? -1 : undefined)
  if (direction === undefined) {
    const isSigned = text(row, 'side') === '' && !row.has('leavesqty') && signed !== null
    if (!isSigned) return 'it is neither a buy nor a sell'
  }
  return {
    contract: named.contract,
    side: direction === -1 ? 'Sell' : 'Buy',
    size,
    price: isLimit(row) ? price(row, 'price') : null,
    reduceOnly: isYes(text(row, 'reduceOnly')),
  }
}

/** `BTCUSDT Sell 1.25`. */
function nameOf(row: Row): string {
  const words = [
    text(row, 'symbol') || 'an order without a contract',
    text(row, 'side'),
    text(row, 'qty', 'leavesQty', 'size'),
  ]
  return words.filter((word) => word !== '').join(' ')
}
