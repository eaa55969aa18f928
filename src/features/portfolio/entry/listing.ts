import type { MarketDocument } from '@/engine/model/document'
import { parseSymbol } from '@/engine/model/symbol'

/** What the market lists, as far as a quick entry needs to know it. */
export interface Listing {
  readonly symbols: readonly string[]
  /** The market's spelling of a contract by its key. */
  readonly spelling: ReadonlyMap<string, string>
  /** Coins that a balance may be in. */
  readonly coins: readonly string[]
  /** The market's instant. */
  readonly asOf: string
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
    asOf,
  }
  kept.set(market, listing)
  return listing
}
