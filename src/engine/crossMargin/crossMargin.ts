import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { type MarginRates, marginBalance, marginRates, type Requirement } from '@/engine/margin/accountMargin'
import type { CoinAccount } from '@/engine/margin/coinAccount'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import { isOption } from '@/engine/market/quoted'
import type { Scenario } from '@/engine/model/scenario'
import { type CrossHolding, crossHoldings } from './holdings'
import { linearMargin, notional } from './linearMargin'
import { soldOptionMargin } from './optionMargin'
import { orderMargin } from './orderMargin'
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
})

/**
 * What the same account would need under cross margin: every contract on its own, no offsets.
 * Follows the margin model, section "Cross margin, for comparison".
 */
export function crossMargin<V>(
  a: Algebra<V>,
  scenario: Scenario,
  units: readonly UnitMargin<V>[],
  coins: readonly CoinAccount<V>[],
  borrowed: Requirement<V>,
  orderLoss: V,
): MarginRates<V> {
  const perUnit = units.map((unit) => unitCrossMargin(a, scenario, unit))
  const balance = marginBalance(a, scenario.rulebook, coins, (coin) => coin.funds)
  return marginRates(a, [...perUnit, borrowed], balance, orderLoss)
}

function unitCrossMargin<V>(a: Algebra<V>, scenario: Scenario, margin: UnitMargin<V>): Requirement<V> {
  const { base, index } = margin.unit
  const rules = crossRules(a, scenario.rulebook, margin.unit)
  const held = crossHoldings(a, margin.legs.held).map((holding) => holdingMargin(a, rules, index, holding))
  const orders = scenario.orders
    .filter((order) => order.enabled)
    .flatMap((order) => {
      const quoted = margin.unit.contracts.get(order.contract.key)
      return quoted === undefined ? [] : [orderMargin(a, rules, index, quoted, order)]
    })
  return {
    maintenanceMargin: a.sum(
      TERMS.maintenanceMargin,
      held.map((part) => part.maintenanceMargin),
      base,
    ),
    initialMargin: a.sum(TERMS.initialMargin, [...held.map((part) => part.initialMargin), ...orders], base),
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
  // A bought option is paid for: it needs nothing.
  if (a.sign(size) > 0) return { maintenanceMargin: a.zero, initialMargin: a.zero }
  return soldOptionMargin(a, rules, quoted, size, entry)
}
