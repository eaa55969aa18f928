import type { Contract } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Moment } from '@/engine/portfolio/scenario'
import { memoize } from '@/engine/util/memoize'
import { daysToExpiry } from './daysToExpiry'
import { quote } from './quote'
import type { Quoted } from './quoted'
import { quoteRate } from './rates'

/** The contracts of one unit as the market quotes them, by key, in the order given; each quoted once. */
export function quotedContracts<V>(
  a: Algebra<V>,
  scenario: Moment,
  contracts: readonly Contract[],
  base: string,
  index: V,
): ReadonlyMap<string, Quoted<V>> {
  const { market } = scenario
  const rateOf = memoize((currency: string) => quoteRate(a, market, currency))
  const daysTo = memoize((expiry: Contract['expiry']) => daysToExpiry(a, scenario, expiry))
  const quoted = new Map<string, Quoted<V>>()
  for (const contract of contracts) {
    if (contract.base !== base || quoted.has(contract.key)) continue
    const [rate, days] = [rateOf(contract.quote), daysTo(contract.expiry)]
    quoted.set(contract.key, quote(a, market, contract, index, rate, days))
  }
  return quoted
}
