import { keyOf, type Row, rowOf } from '@/files/found/foundRow'
import { isObject, type LooseObject } from '@/files/loose/loose'

/** ccxt's own names, and what the exchange calls the same. */
const NAMES: Readonly<Record<string, string>> = {
  contracts: 'size',
  entryprice: 'avgPrice',
  markprice: 'markPrice',
  unrealizedpnl: 'unrealisedPnl',
  leverage: 'leverage',
  side: 'side',
  hedged: 'hedged',
  amount: 'qty',
  remaining: 'leavesQty',
  price: 'price',
  triggerprice: 'triggerPrice',
  status: 'orderStatus',
  type: 'orderType',
  id: 'orderId',
  reduceonly: 'reduceOnly',
}

const STATUSES: Readonly<Record<string, string>> = {
  open: 'New',
  closed: 'Filled',
  canceled: 'Cancelled',
  rejected: 'Rejected',
  expired: 'Cancelled',
}

/** Whether it is a row of ccxt's: the exchange's own one under `info`, and a symbol. */
export function isCcxt(object: LooseObject): boolean {
  const info = object.get('info')
  return isObject(info) && typeof object.get('symbol') === 'string'
}

/** The exchange's row, and what only ccxt's says. Numbers of ccxt's are doubles: the exchange's go before. */
export function ccxtRow(object: LooseObject): { row: Row; keys: ReadonlySet<string>; spot: boolean } {
  const info = object.get('info')
  const inner = isObject(info) ? info : new Map()
  const cells = new Map<string, string>()
  const unified = rowOf(object)
  const symbol = unified.get('symbol') ?? ''
  for (const [key, text] of unified) {
    const name = NAMES[key]
    if (name !== undefined) cells.set(keyOf(name), name === 'orderStatus' ? (STATUSES[text] ?? text) : text)
  }
  cells.set('symbol', symbol)
  for (const [key, text] of rowOf(inner)) cells.set(key, text)
  const keys = new Set([...[...inner.keys()].map(keyOf), ...cells.keys()])
  // A position has no order; ccxt gives each row an id.
  if (!keys.has('orderstatus')) keys.delete('orderid')
  return { row: cells, keys, spot: /^[A-Z0-9]+\/[A-Z0-9]+$/.test(symbol) }
}
