import type { Algebra } from '@/engine/figure/algebra'
import type { InverseContract, LinearContract } from '@/engine/model/contract'
import type { Market } from '@/engine/model/scenario'
import { marketSource } from './marketSource'
import type { QuotedLinear } from './quoted'
import { MARKET_TERMS } from './terms'

/** A perpetual or future as the market quotes it. Follows the margin model, section "Instruments". */
export function quoteLinear<V>(
  a: Algebra<V>,
  market: Market,
  contract: LinearContract | InverseContract,
  index: V,
  rate: V,
  days: V,
): QuotedLinear<V> {
  const quoted = market.quotes.get(contract.key)
  const mark = quoted?.mark
    ? a.leaf(
        MARKET_TERMS.mark,
        quoted.mark,
        marketSource(market, quoted.path, 'mark'),
        contract.symbol,
        contract.quote,
      )
    : a.quotient(MARKET_TERMS.markFromIndex, index, rate, contract.symbol, contract.quote)
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
