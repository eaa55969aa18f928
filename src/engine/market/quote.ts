import type { Algebra } from '@/engine/figure/algebra'
import type { Contract } from '@/engine/model/contract'
import { formatExpiry } from '@/engine/model/expiry'
import type { PricedMarket } from '@/engine/model/scenario'
import { SECONDS_PER_DAY } from '@/engine/model/time'
import type { Quoted } from './quoted'
import { quoteLinear } from './quoteLinear'
import { quoteOption } from './quoteOption'
import { MARKET_TERMS } from './terms'

const RULE = { kind: 'rule', note: 'margin model, numbers and time' } as const

/**
 * A contract as the market quotes it now. Follows the margin model, sections "Instruments" and "Option value".
 * `index`, `rate` and `days` to expiry are shared with other contracts of the unit.
 */
export function quote<V>(
  a: Algebra<V>,
  market: PricedMarket,
  contract: Contract,
  index: V,
  rate: V,
  days: V,
): Quoted<V> {
  return contract.kind === 'option'
    ? quoteOption(a, market, contract, index, rate, days)
    : quoteLinear(a, market, contract, index, rate, days)
}

/** Days from `asOf` to `expiry`, both in milliseconds since 1970 UTC; 0 for perpetuals. */
export function daysToExpiry<V>(a: Algebra<V>, asOf: number, expiry: Contract['expiry']): V {
  if (expiry === null) return a.zero
  const date = formatExpiry(expiry)
  return a.quotient(
    MARKET_TERMS.days,
    a.leaf(MARKET_TERMS.secondsToExpiry, (expiry - asOf) / 1000, { kind: 'contract', symbol: date }, date),
    a.leaf(MARKET_TERMS.secondsPerDay, SECONDS_PER_DAY, RULE),
    date,
  )
}
