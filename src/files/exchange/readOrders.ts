import type { Side } from '@/engine/documents/document'
import type { NamedContract } from '@/engine/instruments/contract'
import type { Decimal } from '@/engine/numbers/decimal'
import { contractWritten } from '@/files/contractWritten'
import { isMarket, readSide } from '@/files/found/cellWords'
import { amount, price, priceFault, type Row, text, ticked, tickFault } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'
import { leftFault, leftOf } from './leftOf'
import { CONDITIONAL_WORDS, whyNotCounted } from './whyNotCounted'

/** An order that takes margin, as far as it is left. */
export interface OrderRow {
  readonly contract: NamedContract
  readonly side: Side
  readonly size: Decimal
  /** Null for a market order. */
  readonly price: Decimal | null
  readonly reduceOnly: boolean
  readonly enabled: boolean
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
    const reason = whyNotCounted(row, category)
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

function isLimit(row: Row): boolean {
  return !/^market$/i.test(text(row, 'orderType'))
}

function readRow(row: Row, names: ReadonlyMap<string, string>): OrderRow | string {
  const named = contractWritten(text(row, 'symbol'), names)
  if (!named.ok) return named.reason
  const size = leftOf(row)
  if (size === null || size.isNegative()) return leftFault(row) ?? 'how much of it is left is not a number'
  const signed = amount(row, 'qty', 'size')
  const direction = readSide(text(row, 'side')) ?? (signed?.isNegative() ? -1 : undefined)
  if (direction === undefined) {
    const isSigned = text(row, 'side') === '' && !row.has('leavesqty') && signed !== null
    if (!isSigned) return 'it is neither a buy nor a sell'
  }
  const limit = isLimit(row) && !isMarket(text(row, 'price')) ? priceFault(row, 'price') : null
  if (limit !== null) return `its price ${limit}`
  const [reduces, on] = [tickFault(row, 'reduceOnly'), tickFault(row, 'enabled')]
  if (reduces !== null) return `its reduce-only ${reduces}`
  if (on !== null) return `its switch ${on}`
  return {
    contract: named.contract,
    side: direction === -1 ? 'Sell' : 'Buy',
    size,
    price: isLimit(row) ? price(row, 'price') : null,
    reduceOnly: ticked(row, 'reduceOnly', false),
    enabled: ticked(row, 'enabled', true),
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
