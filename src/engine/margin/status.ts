import type { Algebra } from '@/engine/numbers/algebra'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import type { MarginRates } from './accountMargin'
import type { CoinAccount } from './coinAccount'
import { isReached } from './isReached'
import { levelsOf } from './levelsOf'

export type Status = 'liquidation' | 'autoRepay' | 'noNewRisk' | 'healthy'

/** The state of the account, the first that applies. Follows the margin model, section "Account". */
export function status<V>(
  a: Algebra<V>,
  rulebook: Rulebook,
  { mmRate, imRate }: MarginRates<V>,
  coins: readonly CoinAccount<V>[],
): Status {
  const levels = levelsOf(rulebook)
  if (isReached(a.toNumber(mmRate), levels.liquidation)) return 'liquidation'
  const owes = coins.some((coin) => a.sign(rulebook.model.account.owed(a, coin)) > 0)
  if (owes && isReached(a.toNumber(mmRate), levels.autoRepay)) return 'autoRepay'
  return isReached(a.toNumber(imRate), 1) ? 'noNewRisk' : 'healthy'
}
