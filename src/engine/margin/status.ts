import type { Algebra } from '@/engine/figure/algebra'
import type { Rulebook } from '@/engine/model/rulebook'
import { liability, type MarginRates } from './accountMargin'
import type { CoinAccount } from './coinAccount'

export type Status = 'liquidation' | 'autoRepay' | 'noNewRisk' | 'healthy'

/** The state of the account, the first that applies. Follows the margin model, section "Account". */
export function status<V>(
  a: Algebra<V>,
  rulebook: Rulebook,
  { mmRate, imRate }: MarginRates<V>,
  coins: readonly CoinAccount<V>[],
): Status {
  const { liquidationRate, autoRepayRate } = rulebook.liquidation
  const reaches = (rate: V, bound: number) => a.toNumber(rate) >= bound
  if (reaches(mmRate, liquidationRate.value.toNumber())) return 'liquidation'
  const owes = coins.some((coin) => a.sign(liability(a, coin)) > 0)
  if (owes && reaches(mmRate, autoRepayRate.value.toNumber())) return 'autoRepay'
  if (reaches(imRate, 1)) return 'noNewRisk'
  return 'healthy'
}
