import { daysToExpiry } from '@/engine/market/daysToExpiry'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Clock, Quote } from '@/engine/portfolio/scenario'
import { memoize } from '@/engine/util/memoize'
import { type MoveFactors, moveFactors } from './moveFactors'
import { type MarketAfter, moveQuote } from './moveQuote'
import type { Moves } from './moves'
import { MOVE_TERMS } from './moveTerms'
import type { UnmovedMarket } from './unmovedMarket'

/** A market after moves, in the numbers of an algebra; what stays of the quotes is the document's. */
export interface MovedMarket<V> {
  readonly indexes: ReadonlyMap<string, V>
  readonly stablecoins: ReadonlyMap<string, V>
  readonly quotes: ReadonlyMap<string, Quote<V | Decimal>>
}

/**
 * The market after the moves, at the later clock: prices, volatilities and stablecoin rates first, then the marks of
 * options. Quotes of what has expired are gone. Follows the margin model, section "Moving the market and the clock".
 */
export function moveMarket<V>(
  a: Algebra<V>,
  unmoved: UnmovedMarket<V>,
  moves: Moves,
  clock: Clock,
): MovedMarket<V> {
  const { asOf } = clock
  const factorsOf = memoize((base: string) => moveFactors(a, moves, base))
  const { indexes, stablecoins } = movedPrices(a, unmoved, moves, factorsOf)
  const daysTo = memoize((expiry: number) => daysToExpiry(a, clock, expiry))
  const after: MarketAfter<V> = { indexes, stablecoins, isLater: asOf !== unmoved.asOf, daysTo }
  const quotes = new Map<string, Quote<V | Decimal>>()
  for (const its of unmoved.quotes) {
    const { base, expiry } = its.quote.contract
    if (expiry !== null && expiry <= asOf) continue
    quotes.set(its.key, moveQuote(a, unmoved, its, factorsOf(base), after))
  }
  return { indexes, stablecoins, quotes }
}

/** The prices of coins after the moves, USD: the unit of each by its factors. */
export function movedPrices<V>(
  a: Algebra<V>,
  unmoved: UnmovedMarket<V>,
  moves: Moves,
  factorsOf: (base: string) => MoveFactors<V>,
): Pick<MovedMarket<V>, 'indexes' | 'stablecoins'> {
  const indexes = new Map<string, V>()
  for (const [base, index] of unmoved.indexes) {
    const { price } = factorsOf(base)
    indexes.set(base, price === null ? index : a.product(MOVE_TERMS.index, [index, price], base))
  }
  return { indexes, stablecoins: movedRates(a, unmoved, moves) }
}

/** The rates themselves where none moves, so that quotes need not look. */
function movedRates<V>(
  a: Algebra<V>,
  { stablecoins }: UnmovedMarket<V>,
  moves: Moves,
): UnmovedMarket<V>['stablecoins'] {
  if (moves.rate.size === 0) return stablecoins
  const rates = new Map(stablecoins)
  for (const [coin, to] of moves.rate) {
    const before = stablecoins.get(coin)
    const moved = a.leaf(MOVE_TERMS.rate, to, { kind: 'move', move: 'rate', coin }, coin)
    if (before !== undefined && a.compare(moved, before) !== 0) rates.set(coin, moved)
  }
  return rates
}
