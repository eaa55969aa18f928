import { availableBalance, type MarginRates } from '@/engine/margin/accountMargin'
import type { CoinAccount } from '@/engine/margin/coinAccount'
import type { AccountStanding } from '@/engine/models/accountRules'
import type { ContractModel } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Scenario } from '@/engine/portfolio/scenario'
import { type PricedRows, type UnitByContract, unitByContract } from './unitByContract'

/** The account under a model that margins contract by contract, USD, and each unit of it. */
export interface AccountByContract<V> extends MarginRates<V>, Omit<AccountStanding<V>, 'rates'> {
  readonly availableBalance: V
  readonly units: readonly UnitByContract<V>[]
}

/** What an account needs by a model that looks at every contract and order on its own. */
export function accountByContract<V>(
  a: Algebra<V>,
  model: ContractModel,
  scenario: Scenario,
  priced: readonly PricedRows<V>[],
  coins: readonly CoinAccount<V>[],
): AccountByContract<V> {
  const units = priced.map((rows) => unitByContract(a, model, scenario, rows))
  const { rates, ...standing } = model.account.standing(a, scenario.rulebook, coins, units)
  return { ...rates, ...standing, availableBalance: availableBalance(a, rates), units }
}
