import type { Algebra } from '@/engine/numbers/algebra'
import { ONE } from '@/engine/numbers/decimal'
import type { PricedMarket } from '@/engine/portfolio/scenario'
import { marketSource } from './marketSource'
import { MARKET_TERMS } from './marketTerms'

/** The coin's index price, USD. */
export function indexPrice<V>(a: Algebra<V>, market: PricedMarket, base: string): V {
  const index = market.indexes.get(base)
  if (index === undefined) throw new RangeError(`no index price of ${base}`)
  return a.leaf(MARKET_TERMS.index, index, marketSource(market, indexPath(base)), base)
}

/** The USD value of one unit of a quote currency: the stablecoin's rate, 1 for USD itself. */
export function quoteRate<V>(a: Algebra<V>, market: PricedMarket, quote: string): V {
  if (quote === 'USD') return a.leaf(MARKET_TERMS.dollar, ONE, { kind: 'rule', note: 'one dollar' })
  const rate = market.stablecoins.get(quote)
  if (rate === undefined) throw new RangeError(`no rate of ${quote}`)
  return a.leaf(MARKET_TERMS.stablecoinRate, rate, marketSource(market, ratePath(quote)), quote)
}

/** The coin's index price, USD; null where the market has none. */
export function indexIfKnown<V>(a: Algebra<V>, market: PricedMarket, base: string): V | null {
  return market.indexes.has(base) ? indexPrice(a, market, base) : null
}

/** The USD value of one unit of a quote currency; null where the market has none. */
export function rateIfKnown<V>(a: Algebra<V>, market: PricedMarket, quote: string): V | null {
  return quote === 'USD' || market.stablecoins.has(quote) ? quoteRate(a, market, quote) : null
}

/** Where the document quotes the index price of a base coin. */
export function indexPath(base: string): string {
  return `market.underlyings.${base}.index`
}

/** Where the document quotes the rate of a stablecoin. */
export function ratePath(coin: string): string {
  return `market.stablecoins.${coin}`
}
