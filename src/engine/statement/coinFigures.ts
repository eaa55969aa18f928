import type { CoinAccount } from '@/engine/margin/coinAccount'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import type { Rulebook } from '@/engine/portfolio/rulebook'

const TERMS = termsOf('Account', {
  value: ['Equity in USD', 'USD', 'The equity in the coin at its USD price.'],
})

/** One coin of the account, for the table of balances. */
export interface CoinFigures {
  readonly price: Figure
  readonly equity: Figure
  /** USD. */
  readonly value: Figure
  readonly collateralValue: Figure
  /** In the coin. */
  readonly liability: Figure
}

/** Every coin of the account by its name. Follows the margin model, section "Account". */
export function coinFigures(
  rulebook: Rulebook,
  coins: readonly CoinAccount<Figure>[],
): Readonly<Record<string, CoinFigures>> {
  const { counted, owed } = rulebook.model.account
  return Object.fromEntries(
    coins.map((account) => {
      const { coin, price, equity } = account
      return [
        coin,
        {
          price,
          equity,
          value: a.product(TERMS.value, [equity, price], coin),
          collateralValue: counted(a, rulebook, account),
          liability: owed(a, account),
        },
      ]
    }),
  )
}
