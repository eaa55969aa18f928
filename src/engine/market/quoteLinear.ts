import type { InverseContract, LinearContract } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import type { PricedMarket } from '@/engine/portfolio/scenario'
import { MARKET_TERMS } from './marketTerms'
import type { QuotedLinear } from './quoted'
import { quotedMark } from './quotedPrices'

/** A perpetual or future as the market quotes it. Follows the margin model, section "Instruments". */
export function quoteLinear<V>(
  a: Algebra<V>,
  market: PricedMarket,
  contract: LinearContract | InverseContract,
  index: V,
  rate: V,
  days: V,
): QuotedLinear<V> {
  const mark = quotedMark(a, market, contract, market.quotes.get(contract.key))
  return quotedLinear(a, contract, mark, index, rate, days)
}

/** The same from the mark that is quoted, if any is. */
export function quotedLinear<V>(
  a: Algebra<V>,
  contract: LinearContract | InverseContract,
  quoted: V | null,
  index: V,
  rate: V,
  days: V,
): QuotedLinear<V> {
  const mark = quoted ?? markFromIndex(a, contract, index, rate)
  if (contract.kind === 'linear') {
    const exposure = a.product(MARKET_TERMS.exposure, [mark, rate], contract.symbol)
    return { contract, days, mark, rate, delta: a.one, exposure }
  }
  return {
    contract,
    days,
    mark,
    rate,
    delta: a.quotient(MARKET_TERMS.inverseDelta, a.one, mark, contract.symbol, contract.base),
    exposure: a.quotient(MARKET_TERMS.exposure, index, mark, contract.symbol),
  }
}

/** The mark of a perpetual or future that quotes none, in its quote currency: the index price. */
export function markFromIndex<V>(
  a: Algebra<V>,
  { symbol, quote }: LinearContract | InverseContract,
  index: V,
  rate: V,
): V {
  return a.quotient(MARKET_TERMS.markFromIndex, index, rate, symbol, quote)
}
