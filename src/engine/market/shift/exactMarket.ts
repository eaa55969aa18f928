import { type QuotedField, quotedPath } from '@/engine/market/marketSource'
import { indexPath, ratePath } from '@/engine/market/rates'
import type { Decimal } from '@/engine/numbers/decimal'
import { Figure } from '@/engine/numbers/figure'
import type { Market, Quote } from '@/engine/portfolio/scenario'
import type { MovedMarket } from './moveMarket'
import type { UnmovedMarket } from './unmovedMarket'

/** A moved market in exact decimals, which keeps how the values that moved were made. */
export function exactMarket(unmoved: UnmovedMarket<Figure>, moved: MovedMarket<Figure>): Market {
  const made = new Map<string, Figure>()
  const valueAt = (path: string, value: Figure | Decimal): Decimal => {
    if (!(value instanceof Figure)) return value
    made.set(path, value)
    return value.value
  }
  const prices = (
    before: ReadonlyMap<string, Figure>,
    after: ReadonlyMap<string, Figure>,
    pathOf: (coin: string) => string,
  ) =>
    new Map(
      [...after].map(([coin, price]) => {
        const value = price === before.get(coin) ? price.value : valueAt(pathOf(coin), price)
        return [coin, value] as const
      }),
    )
  const exactQuote = (quote: Quote<Figure | Decimal>): Quote => {
    const exact = (field: QuotedField) => {
      const value = quote[field]
      return value === null ? null : valueAt(quotedPath(quote.path, field), value)
    }
    return { ...quote, mark: exact('mark'), iv: exact('iv'), forward: exact('forward') }
  }
  return {
    indexes: prices(unmoved.indexes, moved.indexes, indexPath),
    stablecoins: prices(unmoved.stablecoins, moved.stablecoins, ratePath),
    quotes: new Map([...moved.quotes].map(([key, quote]) => [key, exactQuote(quote)])),
    moved: made,
  }
}
