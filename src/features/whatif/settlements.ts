import type { ScenarioDocument } from '@/engine/documents/document'
import type { Evaluation } from '@/engine/engine'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { contractName } from '@/state/names/contractName'
import { formatNumber, formatTimeAhead, signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

/** A position or hedge that the clock settled, in words. */
export interface SettledLine {
  /** Of its cash in the evaluation. */
  readonly address: FigureAddress
  /** `BTC 24 Apr 80,000 call, −3` */
  readonly what: string
  readonly verb: 'paid' | 'received'
  /** `5,123.00 USDT` */
  readonly cash: string
}

/** An order whose contract has expired. */
interface LapsedOrder {
  /** Of its row in the document. */
  readonly path: string
  readonly what: string
}

/** What came of the clock: `Settled in 31.25 days`, what settled, and which orders lapsed. */
export interface Settlements {
  readonly title: string
  readonly lines: readonly SettledLine[]
  readonly lapsed: readonly LapsedOrder[]
}

/** What has expired by the moved clock; null where nothing has. */
export function settlementsIn(
  { statement }: Pick<Evaluation, 'statement'>,
  document: Pick<ScenarioDocument, 'asOf' | 'orders'>,
): Settlements | null {
  const { moves, settled = [], asOf } = statement
  if (moves?.days === undefined) return null
  const name = (symbol: string) => contractName(symbol, document.asOf)
  const lines = settled.map(({ symbol, size, cash, coin }, place): SettledLine => {
    const sign = signOf(cash) || signOf(size)
    return {
      address: `settled.${place}.cash`,
      what: `${name(symbol)}, ${formatNumber(size)}`,
      verb: sign < 0 ? 'paid' : 'received',
      cash: `${amount(cash, coin)} ${coin}`,
    }
  })
  const now = Date.parse(asOf)
  const lapsed = (document.orders ?? []).flatMap(({ symbol, side, size, enabled = true }, place) => {
    const expiry = parseSymbol(symbol)?.expiry ?? null
    return enabled && expiry !== null && expiry <= now
      ? [{ path: `orders[${place}]`, what: `${side.toLowerCase()} ${formatNumber(size)} ${name(symbol)}` }]
      : []
  })
  if (lines.length === 0 && lapsed.length === 0) return null
  return { title: `Settled in ${formatTimeAhead(moves.days)}`, lines, lapsed }
}

/** Dollars with their cents, coins with the digits that matter. */
function amount(cash: string, coin: string): string {
  const size = cash.replace('-', '')
  if (signOf(size) === 0) return '0'
  return /^USD/.test(coin) ? readableMoney(size) : formatNumber(size, { digits: 8 })
}
