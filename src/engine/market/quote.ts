import type { Contract } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import type { PricedMarket } from '@/engine/portfolio/scenario'
import type { Quoted } from './quoted'
import { quoteLinear } from './quoteLinear'
import { quoteOption } from './quoteOption'

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
