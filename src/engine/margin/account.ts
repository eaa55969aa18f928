import type { Algebra } from '@/engine/figure/algebra'
import type { PricedScenario } from '@/engine/model/scenario'
import {
  borrowedAssets,
  type MarginRates,
  marginBalance,
  marginRates,
  type Requirement,
} from './accountMargin'
import { type CoinAccount, type CoinLeg, coinAccounts } from './coinAccount'
import { type OrderLossUnit, orderLoss } from './orderLoss'

/** The account with its coins, what it requires and what that is measured against; USD. */
export interface Account<V> {
  readonly coins: readonly CoinAccount<V>[]
  readonly borrowed: Requirement<V>
  readonly orderLoss: V
  readonly marginBalance: V
  readonly rates: MarginRates<V>
}

/**
 * The account that holds these units: `held` is what they hold together, positions and enabled hedges.
 * Follows the margin model, section "Account".
 */
export function accountOf<V>(
  a: Algebra<V>,
  scenario: PricedScenario,
  units: readonly (Requirement<V> & OrderLossUnit<V>)[],
  held: readonly CoinLeg<V>[],
): Account<V> {
  const coins = coinAccounts(a, scenario, held)
  const balance = marginBalance(a, scenario.rulebook, coins, (coin) => coin.equity)
  const borrowed = borrowedAssets(a, scenario.rulebook, coins, (coin) => coin.equity)
  const loss = orderLoss(a, units)
  const rates = marginRates(a, [...units, borrowed], balance, loss)
  return { coins, borrowed, orderLoss: loss, marginBalance: balance, rates }
}
