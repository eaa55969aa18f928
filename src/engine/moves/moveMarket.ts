import { DECIMALS, type Quantities } from '@/engine/figure/quantities'
import { indexPath, ratePath } from '@/engine/market/rates'
import type { Market, Quote } from '@/engine/model/scenario'
import { once } from '@/engine/once'
import { type Moment, modelValueAt } from './mark'
import { moveFactors, moveQuote, type ValuesBefore } from './moveQuote'
import type { Moves } from './moves'

/** A market at its time, from which moves start. */
export interface UnmovedMarket<N> {
  readonly market: Market<N>
  readonly before: ValuesBefore<N>
}

/** A market as moves find it; model values are worked out once for all moves. */
export function unmovedMarket<N>(x: Quantities<N>, market: Market<N>, asOf: number): UnmovedMarket<N> {
  const moment = { ...market, asOf }
  const modelValue = once((quote: Quote<N>) => ({ value: modelValueAt(x, moment, quote) }))
  return { market, before: { ...moment, modelValue } }
}

/**
 * The market after the moves, at the later `asOf`: prices, volatilities and stablecoin rates first, then the marks of
 * options. Quotes of what has expired are gone. Follows the margin model, section "Moving the market and the clock".
 */
export function moveMarket<N>(
  x: Quantities<N>,
  { market, before }: UnmovedMarket<N>,
  moves: Moves,
  asOf: number,
): Market<N> {
  const factorsOf = once((base: string) => moveFactors(x, moves, base))
  const indexes = mapValues(market.indexes, (index, base) => x.multiply(index, factorsOf(base).price))
  const stablecoins = mapValues(market.stablecoins, (rate, coin) => {
    const to = moves.rate.get(coin)
    return to === undefined ? rate : x.of(to)
  })
  const after: Moment<N> = { indexes, stablecoins, asOf }

  const quotes = new Map<string, Quote<N>>()
  const moved = new Set<string>([
    ...changedIn(x, market.indexes, indexes).map(indexPath),
    ...changedIn(x, market.stablecoins, stablecoins).map(ratePath),
  ])
  for (const [key, quote] of market.quotes) {
    const { expiry } = quote.contract
    if (expiry !== null && expiry <= asOf) continue
    const its = moveQuote(x, quote, factorsOf(quote.contract.base), before, after)
    quotes.set(key, its)
    if (its !== quote) moved.add(quote.path)
  }
  return { indexes, stablecoins, quotes, moved }
}

/** The market in doubles. */
export function inDoubles({ indexes, stablecoins, quotes, moved }: Market): Market<number> {
  const double = DECIMALS.toDouble
  return {
    indexes: mapValues(indexes, double),
    stablecoins: mapValues(stablecoins, double),
    quotes: mapValues(quotes, (quote) => ({
      ...quote,
      mark: quote.mark && double(quote.mark),
      iv: quote.iv && double(quote.iv),
      forward: quote.forward && double(quote.forward),
    })),
    moved,
  }
}

function mapValues<From, To>(
  values: ReadonlyMap<string, From>,
  change: (value: From, key: string) => To,
): ReadonlyMap<string, To> {
  return new Map([...values].map(([key, value]) => [key, change(value, key)]))
}

function changedIn<N>(
  x: Quantities<N>,
  before: ReadonlyMap<string, N>,
  after: ReadonlyMap<string, N>,
): readonly string[] {
  return [...before].flatMap(([coin, price]) => {
    const now = after.get(coin)
    return now !== undefined && x.compare(now, price) === 0 ? [] : [coin]
  })
}
