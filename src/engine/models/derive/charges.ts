import { groupBy } from '@/engine/margin/groupBy'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'

const TERMS = termsOf('Derive: charges', {
  perpetualSize: ['Size of the perpetual', 'base', 'The net size of the perpetual without its sign.'],
  perpetual: [
    'Perpetual charge',
    'USDC',
    'A share of what the perpetual is worth at the index, long or short.',
  ],
  strikeNet: ['Options of the strike', 'base', 'Calls and puts of one date and strike, added.'],
  strikeSold: ['Sold less bought', 'base', 'Options sold less options bought, of one date and strike.'],
  strikeNaked: ['Naked shorts of the strike', 'base', 'How many are sold on balance; never below 0.'],
  naked: ['Naked shorts', 'base', 'Options sold on balance, of all dates and strikes.'],
  nakedShorts: [
    'Naked short charge',
    'USDC',
    'A share of the index price for each option that is sold without a bought one of its date and strike.',
  ],
  haircut: ['Haircut', 'USDC', 'A share of what the coins that are collateral are worth.'],
})

/**
 * What a perpetual is charged, USDC; `size` in coins, null where there is none. Follows "Derive: portfolio margin 2",
 * "Charges".
 */
export function perpetualCharge<V>(a: Algebra<V>, share: V, size: V | null, index: V, coin: string): V {
  const amount = size === null ? a.zero : a.absolute(TERMS.perpetualSize, size, coin, coin)
  return a.product(TERMS.perpetual, [share, amount, index], coin)
}

/** Options of one date and strike that are held, net. */
export interface StrikeHolding<V> {
  /** Date and strike as written, which say what covers what: `24APR26 80000`. */
  readonly strike: string
  /** Coins, signed. */
  readonly size: V
}

/** What options sold without cover are charged, USDC. Follows "Derive: portfolio margin 2", "Charges". */
export function nakedShorts<V>(
  a: Algebra<V>,
  share: V,
  options: readonly StrikeHolding<V>[],
  index: V,
  coin: string,
): V {
  const strikes = groupBy(options, ({ strike }) => strike)
  const naked = [...strikes].map(([strike, its]) => {
    const sizes = its.map(({ size }) => size)
    const sold = a.negation(TERMS.strikeSold, a.sum(TERMS.strikeNet, sizes, strike, coin), strike, coin)
    return a.maximum(TERMS.strikeNaked, [a.zero, sold], strike, coin)
  })
  return a.product(TERMS.nakedShorts, [share, index, a.sum(TERMS.naked, naked, coin, coin)], coin)
}

/** What coins that are collateral are charged, USDC. Follows "Derive: portfolio margin 2", "Charges". */
export function haircut<V>(a: Algebra<V>, share: V, worth: V, coin: string): V {
  return a.product(TERMS.haircut, [share, worth], coin)
}
