import type { AccountStanding, UnitInAccount } from '@/engine/models/accountRules'
import type { Algebra } from '@/engine/numbers/algebra'
import type { PricedScenario } from '@/engine/portfolio/scenario'
import { type CoinAccount, type CoinLeg, coinAccounts } from './coinAccount'

/** The account with its coins, what it requires and what that is measured against; USD. */
export interface Account<V> extends AccountStanding<V> {
  readonly coins: readonly CoinAccount<V>[]
}

/**
 * The account that holds these units, by the rules of the scenario's model: `held` is what the units hold together,
 * positions and enabled hedges. Follows the margin model, section "Account".
 */
export function accountOf<V>(
  a: Algebra<V>,
  scenario: PricedScenario,
  units: readonly UnitInAccount<V>[],
  held: readonly CoinLeg<V>[],
): Account<V> {
  const { rulebook } = scenario
  const coins = coinAccounts(a, scenario, held)
  return { coins, ...rulebook.model.account.standing(a, rulebook, coins, units) }
}
