import { type Decimal, ONE } from '@/engine/figure/decimal'
import { once } from '@/engine/market/once'
import { indexPath, ratePath } from '@/engine/market/rates'
import type { Market, Quote, Scenario } from '@/engine/model/scenario'
import { type Moment, modelValueAt } from './mark'
import { moveQuote, type ValuesBefore } from './moveQuote'
import { type Moves, moveOf } from './moves'

/**
 * The scenario's market after the moves, at the later `asOf`: prices, volatilities and stablecoin rates first, then
 * the marks of options. Quotes of what has expired are gone.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function moveMarket(scenario: Scenario, moves: Moves, asOf: number): Market {
  const { market } = scenario
  const indexes = mapValues(market.indexes, (index, base) => index.times(ONE.plus(moveOf(moves.price, base))))
  const stablecoins = mapValues(market.stablecoins, (rate, coin) => moves.rate.get(coin) ?? rate)
  const before = valuesBefore(scenario)
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
    if (its !== quote) moved.add(quote.path)
  }
  return { indexes, stablecoins, quotes, moved }
}

/** Model values at the unmoved market and clock, which all moves of a scenario share. */
const VALUES = new WeakMap<Scenario, ValuesBefore>()

function valuesBefore(scenario: Scenario): ValuesBefore {
  const moment = { ...scenario.market, asOf: scenario.asOf }
  const values = VALUES.get(scenario) ?? {
    ...moment,
    modelValue: once((quote: Quote) => ({ value: modelValueAt(moment, quote) })),
  }
  VALUES.set(scenario, values)
  return values
}

type Prices = ReadonlyMap<string, Decimal>

function mapValues(prices: Prices, change: (price: Decimal, coin: string) => Decimal): Prices {
  return new Map([...prices].map(([coin, price]) => [coin, change(price, coin)]))
}

function changedIn(before: Prices, after: Prices): readonly string[] {
  return [...before].flatMap(([coin, price]) => (after.get(coin)?.equals(price) ? [] : [coin]))
}
