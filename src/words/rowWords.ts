import type { ScenarioDocument } from '@/engine/documents/document'
import { rowAddress } from '@/engine/numbers/rowAddress'
import { contractName } from '@/state/names/contractName'
import { formatNumber } from '@/ui/format'

/** What has rows, and the instant that their names are said at. */
export type RowsSaid = Pick<ScenarioDocument, 'asOf' | 'positions' | 'hedges' | 'orders'>

/**
 * The row at a path of the document: `−0.4 BTCUSDT perpetual`, of orders `sell 1 BTCUSDT perpetual at 69,000`; empty
 * where there is none.
 */
export function rowWords(path: string, { asOf, positions, hedges, orders }: RowsSaid): string {
  const address = rowAddress(path)
  if (address === null) return ''
  const { list, place } = address
  if (list === 'orders') {
    const order = orders?.[place]
    if (order === undefined) return ''
    const at = order.price === undefined ? 'market' : formatNumber(order.price)
    return `${order.side === 'Buy' ? 'buy' : 'sell'} ${formatNumber(order.size)} ${contractName(order.symbol, asOf)} at ${at}`
  }
  const row = (list === 'hedges' ? hedges : positions)?.[place]
  return row === undefined ? '' : `${formatNumber(row.size)} ${contractName(row.symbol, asOf)}`
}
