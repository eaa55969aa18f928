import type { Requirement } from '@/engine/margin/accountMargin'
import type { CoinAccount } from '@/engine/margin/coinAccount'
import { parametersOf } from '@/engine/margin/parameterValues'
import { BORROW } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { Rulebook } from '@/engine/portfolio/rulebook'

const TERMS = termsOf('Account', {
  liability: ['Liability', 'coin', 'What is owed in the coin: borrowed, or what its equity lacks.'],
  shortfall: ['Equity that is lacking', 'coin', 'The equity in the coin, as far as it is negative.'],
  borrowedMm: ['Maintenance margin of borrowed assets', 'USD', 'A share of all liabilities.'],
  borrowedIm: ['Initial margin of borrowed assets', 'USD', 'A share of all liabilities.'],
  coinMm: ['Maintenance margin of the liability', 'USD', 'A share of the liability at the coin’s USD price.'],
  coinIm: ['Initial margin of the liability', 'USD', 'A share of the liability at the coin’s USD price.'],
})

/** What of a coin a debt is read from. */
type OwingCoin<V> = Pick<CoinAccount<V>, 'coin' | 'borrowed' | 'equity'>

/**
 * What borrowed assets require, USD; what `amountOf` a coin lacks counts as borrowed.
 * Follows the margin model, section "Account".
 */
export function borrowedAssets<V, Coin extends OwingCoin<V> & Pick<CoinAccount<V>, 'price'>>(
  a: Algebra<V>,
  rulebook: Rulebook,
  coins: readonly Coin[],
  amountOf: (coin: Coin) => V,
): Requirement<V> {
  const { mmr, imr } = parametersOf(a, BORROW, rulebook.of(BORROW))
  const owed = coins.map((account) => liability(a, account, amountOf(account)))
  const share = (term: typeof TERMS.coinMm, rate: V) =>
    coins.map(({ coin, price }, i) => a.product(term, [owed[i] as V, price, rate], coin))
  return {
    maintenanceMargin: a.sum(TERMS.borrowedMm, share(TERMS.coinMm, mmr)),
    initialMargin: a.sum(TERMS.borrowedIm, share(TERMS.coinIm, imr)),
  }
}

/**
 * What is owed in a coin: borrowed, or what `amount` lacks: its equity. Follows the margin model, section "Account".
 */
export function liability<V>(a: Algebra<V>, { coin, borrowed, equity }: OwingCoin<V>, amount: V = equity): V {
  return a.maximum(
    TERMS.liability,
    [borrowed, a.negation(TERMS.shortfall, amount, coin, coin), a.zero],
    coin,
    coin,
  )
}
