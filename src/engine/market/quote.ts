import type { Algebra } from '@/engine/figure/algebra'
import { Decimal } from '@/engine/figure/decimal'
import type { Contract } from '@/engine/model/contract'
import type { Scenario } from '@/engine/model/scenario'
import type { Quoted } from './quoted'
import { quoteLinear } from './quoteLinear'
import { quoteOption } from './quoteOption'
import { MARKET_TERMS } from './terms'

const SECONDS_PER_DAY = new Decimal(86_400)
const RULE = { kind: 'rule', note: 'margin model, numbers and time' } as const

/**
 * A contract as the market quotes it now. Follows the margin model, sections "Instruments" and "Option value".
 * `index` and `rate` are shared by all contracts of the unit.
 */
export function quote<V>(
  a: Algebra<V>,
  scenario: Scenario,
  contract: Contract,
  index: V,
  rate: V,
): Quoted<V> {
  const days = daysToExpiry(a, scenario, contract)
  return contract.kind === 'option'
    ? quoteOption(a, scenario.market, contract, index, rate, days)
    : quoteLinear(a, scenario.market, contract, index, rate, days)
}

function daysToExpiry<V>(a: Algebra<V>, scenario: Scenario, contract: Contract): V {
  if (contract.expiry === null) return a.zero
  const seconds = new Decimal(contract.expiry - scenario.asOf).dividedBy(1000)
  const source = { kind: 'contract', symbol: contract.symbol } as const
  return a.quotient(
    MARKET_TERMS.days,
    a.leaf(MARKET_TERMS.secondsToExpiry, seconds, source, contract.symbol),
    a.leaf(MARKET_TERMS.secondsPerDay, SECONDS_PER_DAY, RULE),
    contract.symbol,
  )
}
