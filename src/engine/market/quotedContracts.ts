import type { Algebra } from '@/engine/figure/algebra'
import type { Contract } from '@/engine/model/contract'
import type { Scenario } from '@/engine/model/scenario'
import { quote } from './quote'
import type { Quoted } from './quoted'
import { quoteRate } from './rates'

/** The contracts of one unit as the market quotes them, by key, in the order given; each quoted once. */
export function quotedContracts<V>(
  a: Algebra<V>,
  scenario: Scenario,
  contracts: readonly Contract[],
  base: string,
  index: V,
): ReadonlyMap<string, Quoted<V>> {
  const rates = new Map<string, V>()
  const rateOf = (currency: string) => {
    const rate = rates.get(currency) ?? quoteRate(a, scenario.market, currency)
    rates.set(currency, rate)
    return rate
  }
  const quoted = new Map<string, Quoted<V>>()
  for (const contract of contracts) {
    if (contract.base !== base || quoted.has(contract.key)) continue
    quoted.set(contract.key, quote(a, scenario, contract, index, rateOf(contract.quote)))
  }
  return quoted
}
