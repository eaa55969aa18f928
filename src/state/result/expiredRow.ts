import { parseSymbol } from '@/engine/instruments/symbol'
import { rowAddress } from '@/engine/numbers/rowAddress'
import type { ResultState } from './resultStore'
import { tradeAt } from './tradeAt'

/**
 * What the what-if clock did to the row at a path of the result's document: positions and hedges settle, orders lapse.
 * Null where the row has not expired, or is switched off.
 */
export function expiredRow(
  { current, document }: Pick<ResultState, 'current' | 'document'>,
  path: string | undefined,
): 'settled' | 'lapsed' | null {
  if (path === undefined || document === null || current?.statement.moves?.days === undefined) return null
  const row = tradeAt(document, path)
  if (row === undefined || ('enabled' in row && row.enabled === false)) return null
  const expiry = parseSymbol(row.symbol)?.expiry ?? null
  if (expiry === null || expiry > Date.parse(current.statement.asOf)) return null
  return rowAddress(path)?.list === 'orders' ? 'lapsed' : 'settled'
}
