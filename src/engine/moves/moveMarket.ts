import { type Decimal, ONE } from '@/engine/figure/decimal'
import { indexPath, ratePath } from '@/engine/market/rates'
import type { Market, Quote, Scenario } from '@/engine/model/scenario'
import type { Moment } from './mark'
import { moveQuote } from './moveQuote'
import { type Moves, moveOf } from './moves'

/**
 * The scenario's market after the moves, at the later `asOf`: prices, volatilities and stablecoin rates first, then
 * the marks of options. Quotes of what has expired are gone.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function moveMarket({ market, asOf: earlier }: Scenario, moves: Moves, asOf: number): Market {
  const indexes = mapValues(market.indexes, (index, base) => index.times(ONE.plus(moveOf(moves.price, base))))
  const stablecoins = mapValues(market.stablecoins, (rate, coin) => moves.rate.get(coin) ?? rate)
  const before: Moment = { ...market, asOf: earlier }
  const after: Moment = { indexes, stablecoins, asOf }

  const quotes = new Map<string, Quote>()
  const moved = new Set<string>([
    ...changedIn(market.indexes, indexes).map(indexPath),
    ...changedIn(market.stablecoins, stablecoins).map(ratePath),
  ])
  for (const [key, quote] of market.quotes) {
    const { expiry } = quote.contract
    if (expiry !== null && expiry <= asOf) continue
    const its = moveQuote(quote, moves, before, after)
    quotes.set(key, its)
    if (its !== quote) for (const field of ['mark', 'iv', 'forward']) moved.add(`${quote.path}.${field}`)
  }
  return { indexes, stablecoins, quotes, moved }
}

type Prices = ReadonlyMap<string, Decimal>

function mapValues(prices: Prices, change: (price: Decimal, coin: string) => Decimal): Prices {
  return new Map([...prices].map(([coin, price]) => [coin, change(price, coin)]))
}

function changedIn(before: Prices, after: Prices): readonly string[] {
  return [...before].flatMap(([coin, price]) => (after.get(coin)?.equals(price) ? [] : [coin]))
}
