import type { Algebra } from '@/engine/figure/algebra'
import {
  availableBalance,
  type MarginRates,
  marginRates,
  type Requirement,
} from '@/engine/margin/accountMargin'
import type { CoinAccount } from '@/engine/margin/coinAccount'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { Scenario } from '@/engine/model/scenario'
import { borrowedAssets } from '@/engine/models/uta/account/borrowed'
import { marginBalance } from '@/engine/models/uta/account/marginBalance'
import { type CrossUnit, crossUnit } from './crossUnit'

/** The account under cross margin, USD, and each unit of it. */
export interface CrossMargin<V> extends MarginRates<V> {
  /** Collateral values without option values. */
  readonly marginBalance: V
  readonly availableBalance: V
  /** Without option value, what a coin lacks is more. */
  readonly borrowed: Requirement<V>
  readonly units: readonly CrossUnit<V>[]
}

/**
 * What the same account would need under cross margin: every contract on its own, no offsets.
 * Follows the margin model, section "Cross margin, for comparison".
 */
export function crossMargin<V>(
  a: Algebra<V>,
  scenario: Scenario,
  margins: readonly UnitMargin<V>[],
  coins: readonly CoinAccount<V>[],
  orderLoss: V,
): CrossMargin<V> {
  const units = margins.map((margin) => crossUnit(a, scenario, margin))
  const balance = marginBalance(a, scenario.rulebook, coins, (coin) => coin.funds)
  const borrowed = borrowedAssets(a, scenario.rulebook, coins, (coin) => coin.funds)
  const rates = marginRates(a, [...units, borrowed], balance, orderLoss)
  return { ...rates, marginBalance: balance, availableBalance: availableBalance(a, rates), borrowed, units }
}
