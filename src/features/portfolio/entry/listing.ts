import type { MarketDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { Decimal } from '@/engine/numbers/decimal'
import { coinPrices } from '@/state/market/marketInUse'

/** What the market lists, as far as a quick entry needs to know it. */
export interface Listing {
  readonly symbols: readonly string[]
  /** The market's spelling of a contract by its key. */
  readonly spelling: ReadonlyMap<string, string>
  /** Coins that a balance may be in. */
  readonly coins: readonly string[]
  /** USD by coin: what an amount is about worth. */
  readonly prices: ReadonlyMap<string, number>
  /** The market's instant. */
  readonly asOf: string
  /** The present mark of a contract, where it can be asked for. */
  readonly markOf?: (symbol: string) => Mark | null
}

interface Mark {
  /** In the quote currency. */
  readonly price: string
  readonly usd: Decimal
}

const kept = new WeakMap<MarketDocument, Listing>()

/** The listing of a market; kept by market, which never changes. */
export function listingOf(market: MarketDocument, asOf: string): Listing {
  const known = kept.get(market)
  if (known?.asOf === asOf) return known
  const symbols = Object.keys(market.quotes ?? {})
  const listing = {
    symbols,
    spelling: new Map(symbols.map((symbol) => [parseSymbol(symbol)?.key ?? symbol, symbol])),
    coins: [...Object.keys(market.stablecoins), ...Object.keys(market.underlyings)],
    prices: coinPrices(market),
    asOf,
  }
  kept.set(market, listing)
  return listing
}
