import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import type { Rulebook } from '@/engine/model/rulebook'
import { BORROW } from '@/engine/models/uta/parameters'
import type { CoinAccount } from './coinAccount'
import { collateralQuantity } from './collateral'
import { parametersOf } from './factors'

const TERMS = termsOf('Account', {
  totalEquity: [
    'Total equity',
    'USD',
    'Everything the account owns, in USD, with open profits and the value of its options.',
  ],
  equityValue: ['Equity in USD', 'USD', 'The equity in the coin at its USD price.'],
  marginBalance: ['Margin balance', 'USD', 'The equity as far as it counts as collateral.'],
  collateralValue: [
    'Collateral value',
    'USD',
    'The collateral quantity at the coin’s USD price; debts count in full.',
  ],
  base: [
    'Margin balance after order loss',
    'USD',
    'The margin balance less what open orders would lose: what the requirements are measured against.',
  ],
  maintenanceMargin: [
    'Maintenance margin',
    'USD',
    'What the account must hold to keep its positions: all risk units and borrowed assets.',
  ],
  initialMargin: [
    'Initial margin',
    'USD',
    'What the account must hold to take on new risk: all risk units and borrowed assets.',
  ],
  mmRate: [
    'MM rate',
    'rate',
    'Maintenance margin by margin balance after order loss; liquidation starts at 100 %.',
  ],
  imRate: ['IM rate', 'rate', 'Initial margin by margin balance after order loss; no new risk from 100 %.'],
  availableBalance: ['Available balance', 'USD', 'What is left of the margin balance for new positions.'],
  left: [
    'Margin balance less initial margin',
    'USD',
    'What the margin balance holds beyond the initial margin.',
  ],
  liability: ['Liability', 'coin', 'What is owed in the coin: borrowed, or what its equity lacks.'],
  shortfall: ['Equity that is lacking', 'coin', 'The equity in the coin, as far as it is negative.'],
  borrowedMm: ['Maintenance margin of borrowed assets', 'USD', 'A share of all liabilities.'],
  borrowedIm: ['Initial margin of borrowed assets', 'USD', 'A share of all liabilities.'],
  coinMm: ['Maintenance margin of the liability', 'USD', 'A share of the liability at the coin’s USD price.'],
  coinIm: ['Initial margin of the liability', 'USD', 'A share of the liability at the coin’s USD price.'],
})

/** What of a coin counts as collateral, and what it owes. */
type Priced<V> = Pick<CoinAccount<V>, 'coin' | 'price' | 'isCollateral'>
type Owing<V> = Pick<CoinAccount<V>, 'coin' | 'borrowed' | 'equity'>

/** Maintenance and initial margin, USD. */
export interface Requirement<V> {
  readonly maintenanceMargin: V
  readonly initialMargin: V
}

/** Requirement, base and rates of an account under one margin model. */
export interface MarginRates<V> extends Requirement<V> {
  readonly base: V
  readonly mmRate: V
  readonly imRate: V
}

/** All coins' equity at USD prices. Follows the margin model, section "Account". */
export function totalEquity<V>(a: Algebra<V>, coins: readonly CoinAccount<V>[]): V {
  return a.sum(
    TERMS.totalEquity,
    coins.map(({ coin, equity, price }) => a.product(TERMS.equityValue, [equity, price], coin)),
  )
}

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

/**
 * What borrowed assets require, USD; what `amountOf` a coin lacks counts as borrowed.
 * Follows the margin model, section "Account".
 */
export function borrowedAssets<V, Coin extends Priced<V> & Owing<V>>(
  a: Algebra<V>,
  rulebook: Rulebook,
  coins: readonly Coin[],
  amountOf: (coin: Coin) => V,
): Requirement<V> {
  const { mmr, imr } = parametersOf(a, BORROW, rulebook.borrow)
  const owed = coins.map((account) => ({ ...account, liability: liability(a, account, amountOf(account)) }))
  const share = (term: typeof TERMS.coinMm, rate: V) =>
    owed.map(({ coin, price, liability: owing }) => a.product(term, [owing, price, rate], coin))
  return {
    maintenanceMargin: a.sum(TERMS.borrowedMm, share(TERMS.coinMm, mmr)),
    initialMargin: a.sum(TERMS.borrowedIm, share(TERMS.coinIm, imr)),
  }
}

/** What is owed in a coin: borrowed, or what `amount` lacks: its equity. Follows the margin model, section "Account". */
export function liability<V>(a: Algebra<V>, { coin, borrowed, equity }: Owing<V>, amount: V = equity): V {
  return a.maximum(
    TERMS.liability,
    [borrowed, a.negation(TERMS.shortfall, amount, coin, coin), a.zero],
    coin,
    coin,
  )
}

/** Adds requirements up and measures them against `balance` + `orderLoss`. Follows the margin model, section "Account". */
export function marginRates<V>(
  a: Algebra<V>,
  requirements: readonly Requirement<V>[],
  balance: V,
  loss: V,
): MarginRates<V> {
  const maintenanceMargin = a.sum(
    TERMS.maintenanceMargin,
    requirements.map((part) => part.maintenanceMargin),
  )
  const initialMargin = a.sum(
    TERMS.initialMargin,
    requirements.map((part) => part.initialMargin),
  )
  const base = a.sum(TERMS.base, [balance, loss])
  return {
    maintenanceMargin,
    initialMargin,
    base,
    mmRate: a.rate(TERMS.mmRate, maintenanceMargin, base),
    imRate: a.rate(TERMS.imRate, initialMargin, base),
  }
}

/** The base beyond the initial margin, never below 0, USD. Follows the margin model, section "Account". */
export function availableBalance<V>(a: Algebra<V>, { base, initialMargin }: MarginRates<V>): V {
  return a.maximum(TERMS.availableBalance, [a.zero, a.difference(TERMS.left, base, initialMargin)])
}
