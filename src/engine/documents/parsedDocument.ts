import type { Hedge, Order, Position } from '@/engine/portfolio/scenario'
import type { AccountReading } from './readAccount'
import type { MarketReading } from './readMarket'
import type { TradeRow } from './readTrades'

/** A scenario document as far as it could be read; the rules that tie its parts together look at this. */
export interface ParsedDocument {
  /** Milliseconds since 1970 UTC; null where the instant could not be read. */
  readonly asOf: number | null
  readonly account: AccountReading
  readonly market: MarketReading
  readonly positions: readonly TradeRow<Position>[]
  readonly orders: readonly TradeRow<Order>[]
  readonly hedges: readonly TradeRow<Hedge>[]
}

/** Positions, orders and hedges, in this order. */
export function tradesOf(reading: ParsedDocument): readonly TradeRow<unknown>[] {
  return [...reading.positions, ...reading.orders, ...reading.hedges]
}
