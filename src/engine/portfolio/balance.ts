import type { Algebra, Provenance } from '@/engine/numbers/algebra'
import { type Decimal, ZERO } from '@/engine/numbers/decimal'
import { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import type { Balance } from './scenario'
import { stillMade } from './stillMade'

const TERMS = termsOf('Moving the market and the clock', {
  wallet: [
    'Wallet balance after payments',
    'coin',
    'The coins in the wallet once it has paid or was paid, never below 0.',
  ],
  borrowed: [
    'Borrowed amount after payments',
    'coin',
    'What was borrowed before, and what the wallet lacks for its payments.',
  ],
  balance: ['Wallet balance with the payments', 'coin', 'The wallet with what is paid into it or from it.'],
  lacking: ['What the wallet lacks', 'coin', 'What is paid beyond the wallet becomes borrowed.'],
  missing: ['Payments beyond the wallet', 'coin', 'The wallet with the payments, its sign changed.'],
  payment: ['Payment', 'coin', 'What is paid into the wallet, or from it where negative.'],
  before: ['Wallet balance', 'coin', 'The coins in the wallet.'],
  borrowedBefore: ['Borrowed amount', 'coin', 'The coins that are borrowed.'],
})

/** What of a coin is owned and owed. */
interface Amounts<V> {
  readonly wallet: V
  readonly borrowed: V
}

/** A coin without a balance line: nothing there, collateral on. */
export function emptyBalance(coin: string): Balance {
  return { coin, wallet: ZERO, borrowed: ZERO, collateral: true, path: 'account.balances' }
}

/** Where an amount of a balance comes from: typed by the user, or made since by what was settled or paid. */
export function balanceSource(balance: Balance | undefined, field: keyof Amounts<never>): Provenance {
  const made = stillMade(balance?.made?.[field], balance?.[field])
  return made ?? { kind: 'input', path: `${balance?.path ?? 'account.balances'}.${field}` }
}

/** The amounts of a balance in the numbers of an algebra. */
function amountsOf<V>(a: Algebra<V>, balance: Balance): Amounts<V> {
  const { coin, wallet, borrowed } = balance
  return {
    wallet: a.leaf(TERMS.before, wallet, balanceSource(balance, 'wallet'), coin, coin),
    borrowed: a.leaf(TERMS.borrowedBefore, borrowed, balanceSource(balance, 'borrowed'), coin, coin),
  }
}

/**
 * The amounts of a coin after its wallet has received `cash`, or paid it where negative: what the wallet lacks becomes
 * borrowed. Follows the margin model, sections "Staged liquidation" and "Moving the market and the clock".
 */
function paidIn<V>(a: Algebra<V>, coin: string, { wallet, borrowed }: Amounts<V>, cash: V): Amounts<V> {
  const balance = a.sum(TERMS.balance, [wallet, cash], coin, coin)
  const missing = a.negation(TERMS.missing, balance, coin, coin)
  const lacking = a.maximum(TERMS.lacking, [a.zero, missing], coin, coin)
  return {
    wallet: a.maximum(TERMS.wallet, [a.zero, balance], coin, coin),
    borrowed: a.sum(TERMS.borrowed, [borrowed, lacking], coin, coin),
  }
}

/** A balance after so much was paid into its wallet, or from it. Follows `paidIn`. */
export function paidInto(balance: Balance, cash: Decimal | Figure): Balance {
  const { coin } = balance
  const paid =
    cash instanceof Figure
      ? cash
      : figures.leaf(TERMS.payment, cash, { kind: 'rule', note: 'a payment' }, coin, coin)
  return withAmounts(balance, paidIn(figures, coin, amountsOf(figures, balance), paid))
}

/** A balance with other amounts, which say how they were made. */
export function withAmounts(balance: Balance, made: Amounts<Figure>): Balance {
  return { ...balance, wallet: made.wallet.value, borrowed: made.borrowed.value, made }
}
