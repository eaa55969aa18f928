import type { CoinAccount } from '@/engine/margin/coinAccount'
import { liability } from '@/engine/models/uta/account/borrowed'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'

const TERMS = termsOf('Staged liquidation', {
  repaid: ['Repaid', 'coin', 'What pays back borrowed coins.'],
  borrowed: ['Borrowed after repayment', 'coin', 'What was borrowed less what is repaid.'],
  wallet: ['Wallet after payment', 'coin', 'The coins in the wallet after the payment.'],
  equity: ['Equity after payment', 'coin', 'The equity in the coin after the payment.'],
  raise: [
    'Proceeds for the wallet',
    'coin',
    'What is left of the proceeds when nothing is borrowed any more.',
  ],
  spare: [
    'To spare',
    'coin',
    'What the wallet holds, at most the equity in the coin: converting more would borrow it anew.',
  ],
  needed: ['Needed', 'coin', 'What must be converted so that its proceeds pay the whole liability.'],
  owed: ['Liability in USD', 'USD', 'The liability at the coin’s USD price.'],
  kept: ['Kept of one coin', 'USD', 'The USD price of the coin less the conversion fee.'],
  afterFee: ['Part after the fee', 'ratio', 'One less the conversion fee.'],
  value: ['Proceeds in USD', 'USD', 'What is converted at its USD price, less the conversion fee.'],
  proceeds: ['Proceeds', 'coin', 'The proceeds in the coin that is owed.'],
})

/** A coin that pays or is paid. */
export type PayingCoin<V> = Omit<CoinAccount<V>, 'funds'>

/** Some coins of one coin's wallet turned into another coin. */
export interface Conversion<V> {
  readonly from: string
  readonly to: string
  /** In the coin converted. */
  readonly amount: V
  /** In the coin owed. */
  readonly proceeds: V
}

/** A coin pays its own borrowed from its own wallet. Follows the margin model, section "Staged liquidation". */
export function repayOwn<V>(a: Algebra<V>, account: PayingCoin<V>): PayingCoin<V> {
  const { coin, wallet, borrowed } = account
  if (a.sign(wallet) <= 0 || a.sign(borrowed) <= 0) return account
  const repaid = a.minimum(TERMS.repaid, [wallet, borrowed], coin, coin)
  return {
    ...account,
    wallet: a.difference(TERMS.wallet, wallet, repaid, coin, coin),
    borrowed: a.difference(TERMS.borrowed, borrowed, repaid, coin, coin),
  }
}

/** What a wallet can pay for other coins: converting more than the coin's equity would borrow it anew. */
export function spare<V>(a: Algebra<V>, { coin, wallet, equity }: PayingCoin<V>): V {
  return a.maximum(TERMS.spare, [a.zero, a.minimum(TERMS.spare, [wallet, equity], coin, coin)], coin, coin)
}

/**
 * Converts as much of `available` as the liability of `to` needs, at index prices: the proceeds less the fee.
 * Follows the margin model, section "Staged liquidation".
 */
export function conversion<V>(
  a: Algebra<V>,
  fee: V,
  from: PayingCoin<V>,
  to: PayingCoin<V>,
  available: V,
): Conversion<V> {
  const owed = liability(a, to)
  const afterFee = a.difference(TERMS.afterFee, a.one, fee)
  const kept = a.product(TERMS.kept, [from.price, afterFee], from.coin)
  const needed = a.quotient(
    TERMS.needed,
    a.product(TERMS.owed, [owed, to.price], to.coin),
    kept,
    from.coin,
    from.coin,
  )
  const ends = { from: from.coin, to: to.coin }
  if (a.compare(needed, available) <= 0) return { ...ends, amount: needed, proceeds: owed }
  const value = a.product(TERMS.value, [available, kept], from.coin)
  return {
    ...ends,
    amount: available,
    proceeds: a.quotient(TERMS.proceeds, value, to.price, to.coin, to.coin),
  }
}

/** The account of the coin converted, afterwards. */
export function paying<V>(a: Algebra<V>, account: PayingCoin<V>, amount: V): PayingCoin<V> {
  const { coin, wallet, equity } = account
  return {
    ...account,
    wallet: a.difference(TERMS.wallet, wallet, amount, coin, coin),
    equity: a.difference(TERMS.equity, equity, amount, coin, coin),
  }
}

/** Proceeds first reduce what is borrowed, then raise the wallet. */
export function receiving<V>(a: Algebra<V>, account: PayingCoin<V>, proceeds: V): PayingCoin<V> {
  const { coin, wallet, borrowed, equity } = account
  const repaid = a.minimum(TERMS.repaid, [borrowed, proceeds], coin, coin)
  const raise = a.difference(TERMS.raise, proceeds, repaid, coin, coin)
  return {
    ...account,
    wallet: a.sum(TERMS.wallet, [wallet, raise], coin, coin),
    borrowed: a.difference(TERMS.borrowed, borrowed, repaid, coin, coin),
    equity: a.sum(TERMS.equity, [equity, proceeds], coin, coin),
  }
}
