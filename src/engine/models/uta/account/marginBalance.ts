import type { CoinAccount } from '@/engine/margin/coinAccount'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import { collateralQuantity } from './collateral'

const TERMS = termsOf('Account', {
  marginBalance: ['Margin balance', 'USD', 'The equity as far as it counts as collateral.'],
  collateralValue: [
    'Collateral value',
    'USD',
    'The collateral quantity at the coin’s USD price; debts count in full.',
  ],
})

/** What of a coin counts as collateral. */
type Priced<V> = Pick<CoinAccount<V>, 'coin' | 'price' | 'isCollateral'>

/**
 * What the coins count for as margin, USD: collateral values of what `amountOf` says is there; debts in full.
 * Follows the margin model, section "Account".
 */
export function marginBalance<V, Coin extends Priced<V>>(
  a: Algebra<V>,
  rulebook: Rulebook,
  coins: readonly Coin[],
  amountOf: (coin: Coin) => V,
): V {
  return a.sum(
    TERMS.marginBalance,
    coins.map((account) => collateralValue(a, rulebook, account, amountOf(account))),
  )
}

/** What `amount` of a coin counts for as margin, USD; debts in full. Follows the margin model, section "Account". */
export function collateralValue<V>(
  a: Algebra<V>,
  rulebook: Rulebook,
  { coin, price, isCollateral }: Priced<V>,
  amount: V,
): V {
  const counted = a.sign(amount) > 0 ? collateralQuantity(a, rulebook, coin, amount, isCollateral) : amount
  return a.product(TERMS.collateralValue, [counted, price], coin)
}
