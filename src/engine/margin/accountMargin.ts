import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { CoinAccount } from './coinAccount'

const TERMS = termsOf('Account', {
  totalEquity: [
    'Total equity',
    'USD',
    'Everything the account owns, in USD, with open profits and the value of its options.',
  ],
  equityValue: ['Equity in USD', 'USD', 'The equity in the coin at its USD price.'],
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
})

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
 * Adds requirements up and measures them against `balance` + `orderLoss`. Follows the margin model, section "Account".
 */
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
  // On a base of exactly 0 both rates are infinite where anything is required: orders alone require initial margin
  // only.
  const ofNothing = a.sign(base) === 0 && a.sign(initialMargin) > 0
  return {
    maintenanceMargin,
    initialMargin,
    base,
    mmRate: a.rate(TERMS.mmRate, ofNothing ? initialMargin : maintenanceMargin, base),
    imRate: a.rate(TERMS.imRate, initialMargin, base),
  }
}

/** The base beyond the initial margin, never below 0, USD. Follows the margin model, section "Account". */
export function availableBalance<V>(a: Algebra<V>, { base, initialMargin }: MarginRates<V>): V {
  return a.maximum(TERMS.availableBalance, [a.zero, a.difference(TERMS.left, base, initialMargin)])
}
