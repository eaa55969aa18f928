import { Decimal, ZERO } from '@/engine/figure/decimal'
import type { Balance } from './scenario'

/** A coin without a balance line: nothing there, collateral on. */
export function emptyBalance(coin: string): Balance {
  return { coin, wallet: ZERO, borrowed: ZERO, collateral: true, path: 'account.balances' }
}

/**
 * A balance after its wallet has received `cash`, or paid it where negative: what the wallet lacks becomes borrowed.
 * Follows the margin model, sections "Staged liquidation" and "Moving the market and the clock".
 */
export function paidInto(balance: Balance, cash: Decimal): Balance {
  const wallet = balance.wallet.plus(cash)
  return {
    ...balance,
    wallet: Decimal.max(ZERO, wallet),
    borrowed: balance.borrowed.plus(Decimal.max(ZERO, wallet.negated())),
  }
}
