import { daysToExpiry } from '@/engine/market/daysToExpiry'
import { type KnownInputs, knownInputs, valueIfKnown } from '@/engine/market/optionInputs'
import { quotedForward, quotedMark } from '@/engine/market/quotedPrices'
import { indexPrice, quoteRate } from '@/engine/market/rates'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Clock, Market, Quote } from '@/engine/portfolio/scenario'
import { memoize } from '@/engine/util/memoize'

/** A market at its time, from which moves start, in the numbers of an algebra. */
export interface UnmovedMarket<V> {
  readonly asOf: number
  readonly indexes: ReadonlyMap<string, V>
  readonly stablecoins: ReadonlyMap<string, V>
  readonly quotes: readonly UnmovedQuote<V>[]
}

/** A quote before the moves. */
export interface UnmovedQuote<V> {
  /** Of its contract. */
  readonly key: string
  readonly quote: Quote
  /** Worked out once for all moves, at the first one that moves it. */
  readonly values: () => UnmovedValues<V>
}

/** What is quoted of a contract, in its quote currency; null what is not. */
export interface QuotedValues<V> {
  readonly mark: V | null
  readonly forward: V | null
  /** Of options alone. */
  readonly volatility: V | null
}

interface UnmovedValues<V> extends QuotedValues<V> {
  /** Of options alone. */
  readonly option: UnmovedOption<V> | null
}

export interface UnmovedOption<V> extends KnownInputs<V> {
  readonly modelValue: V | null
}

/** A market as moves find it. */
export function unmovedMarket<V>(
  a: Algebra<V>,
  moment: Clock & { readonly market: Market },
): UnmovedMarket<V> {
  const { market, asOf } = moment
  const indexes = new Map([...market.indexes.keys()].map((base) => [base, indexPrice(a, market, base)]))
  const stablecoins = new Map(
    [...market.stablecoins.keys()].map((coin) => [coin, quoteRate(a, market, coin)]),
  )
  const daysTo = memoize((expiry: number) => daysToExpiry(a, moment, expiry))
  const valuesOf = (quote: Quote): UnmovedValues<V> => {
    const { contract } = quote
    const mark = quotedMark(a, market, contract, quote)
    const forward = quotedForward(a, market, contract, quote)
    if (contract.kind !== 'option') return { mark, forward, volatility: null, option: null }
    const index = indexes.get(contract.base) ?? null
    const rate = stablecoins.get(contract.quote) ?? null
    const known = knownInputs(a, market, contract, index, rate, daysTo(contract.expiry))
    const option = { ...known, modelValue: valueIfKnown(a, contract, known) }
    return { mark, forward, volatility: known.volatility, option }
  }
  const quotes = [...market.quotes].map(([key, quote]): UnmovedQuote<V> => {
    let known: UnmovedValues<V> | null = null
    const values = () => {
      known ??= valuesOf(quote)
      return known
    }
    return { key, quote, values }
  })
  return { asOf, indexes, stablecoins, quotes }
}
