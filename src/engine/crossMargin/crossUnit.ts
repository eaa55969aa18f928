import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import type { Requirement } from '@/engine/margin/accountMargin'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import { isOption } from '@/engine/market/quoted'
import type { Scenario } from '@/engine/model/scenario'
import { type CrossHolding, crossHoldings } from './holdings'
import { linearMargin, notional } from './linearMargin'
import { soldOptionMargin } from './optionMargin'
import { type CrossOrder, orderMargin } from './orderMargin'
import { type CrossRules, crossRules } from './rules'

const TERMS = termsOf('Cross margin, for comparison', {
  maintenanceMargin: [
    'Maintenance margin of the unit under cross margin',
    'USD',
    'What every contract of the unit needs on its own, added.',
  ],
  initialMargin: [
    'Initial margin of the unit under cross margin',
    'USD',
    'What every contract and order of the unit needs on its own, added.',
  ],
  bought: ['Margin of bought options', 'USD', 'Nothing: the premium is paid, and no more can be lost.'],
})

/** What is held of one contract, and what it needs on its own, USD. */
export type CrossContract<V> = CrossHolding<V> & Requirement<V>

/** What a risk unit needs under cross margin, USD, contract by contract and order by order. */
export interface CrossUnit<V> extends Requirement<V> {
  readonly base: string
  readonly contracts: readonly CrossContract<V>[]
  readonly orders: readonly CrossOrder<V>[]
}

/**
 * What every contract and order of a unit needs on its own, and that added, USD.
 * Follows the margin model, section "Cross margin, for comparison".
 */
export function crossUnit<V>(a: Algebra<V>, scenario: Scenario, margin: UnitMargin<V>): CrossUnit<V> {
  const { base, index } = margin.unit
  const rules = crossRules(a, scenario.rulebook, margin.unit)
  const contracts = crossHoldings(a, margin.legs.held).map((holding) => ({
    ...holding,
    ...holdingMargin(a, rules, index, holding),
  }))
  const orders = scenario.orders
    .filter((order) => order.enabled)
    .flatMap((order) => {
      const quoted = margin.unit.contracts.get(order.contract.key)
      return quoted === undefined ? [] : [orderMargin(a, rules, index, quoted, order)]
    })
  return {
    base,
    contracts,
    orders,
    maintenanceMargin: a.sum(
      TERMS.maintenanceMargin,
      contracts.map((contract) => contract.maintenanceMargin),
      base,
    ),
    initialMargin: a.sum(
      TERMS.initialMargin,
      [...contracts, ...orders].map((part) => part.initialMargin),
      base,
    ),
  }
}

function holdingMargin<V>(
  a: Algebra<V>,
  rules: CrossRules<V>,
  index: V,
  holding: CrossHolding<V>,
): Requirement<V> {
  const { quoted, size, entry, leverage, symbol } = holding
  if (!isOption(quoted))
    return linearMargin(a, rules, notional(a, index, quoted, size, quoted.mark), leverage, symbol)
  if (a.sign(size) < 0) return soldOptionMargin(a, rules, quoted, size, entry)
  const nothing = a.sum(TERMS.bought, [], symbol)
  return { maintenanceMargin: nothing, initialMargin: nothing }
}
