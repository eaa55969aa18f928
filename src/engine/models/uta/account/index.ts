import { marginRates } from '@/engine/margin/accountMargin'
import type { CoinAccount } from '@/engine/margin/coinAccount'
import type { AccountRules } from '@/engine/models/accountRules'
import { borrowedAssets, liability } from './borrowed'
import { collateralValue, marginBalance } from './marginBalance'
import { orderLoss } from './orderLoss'

/**
 * The account as the venue measures it: collateral by tiers, debts that require margin, and orders that would be
 * filled at a loss. `amountOf` says what of a coin counts: portfolio margin and cross margin differ in that alone.
 * Follows the margin model, section "Account".
 */
export function accountBy(amountOf: <V>(coin: CoinAccount<V>) => V): AccountRules {
  return {
    standing: (a, rulebook, coins, units) => {
      const balance = marginBalance(a, rulebook, coins, amountOf)
      const borrowed = borrowedAssets(a, rulebook, coins, amountOf)
      const loss = orderLoss(a, units)
      const rates = marginRates(a, [...units, borrowed], balance, loss)
      return { marginBalance: balance, borrowed, orderLoss: loss, rates }
    },
    counted: (a, rulebook, coin) => collateralValue(a, rulebook, coin, amountOf(coin)),
    owed: (a, coin) => liability(a, coin, amountOf(coin)),
  }
}
