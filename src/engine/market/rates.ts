import type { Algebra } from '@/engine/figure/algebra'
import { ONE } from '@/engine/figure/decimal'
import type { Market } from '@/engine/model/scenario'
import { MARKET_TERMS } from './terms'

/** The coin's index price, USD. */
export function indexPrice<V>(a: Algebra<V>, market: Market, base: string): V {
  const index = market.indexes.get(base)
  if (index === undefined) throw new RangeError(`no index price of ${base}`)
  const source = { kind: 'market', path: `market.underlyings.${base}.index` } as const
  return a.leaf(MARKET_TERMS.index, index, source, base)
}

/** The USD value of one unit of a quote currency: the stablecoin's rate, 1 for USD itself. */
export function quoteRate<V>(a: Algebra<V>, market: Market, quote: string): V {
  if (quote === 'USD') return a.leaf(MARKET_TERMS.dollar, ONE, { kind: 'rule', note: 'one dollar' })
  const rate = market.stablecoins.get(quote)
  if (rate === undefined) throw new RangeError(`no rate of ${quote}`)
  return a.leaf(
    MARKET_TERMS.stablecoinRate,
    rate,
    { kind: 'market', path: `market.stablecoins.${quote}` },
    quote,
  )
}
