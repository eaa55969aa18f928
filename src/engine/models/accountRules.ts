import type { MarginRates, Requirement } from '@/engine/margin/accountMargin'
import type { CoinAccount } from '@/engine/margin/coinAccount'
import type { Leg } from '@/engine/margin/netPortfolio'
import type { OrderSet } from '@/engine/margin/orders'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Rulebook } from '@/engine/portfolio/rulebook'

/** What an account may need to know of an order that counts. */
export type OrderInAccount<V> = Pick<Leg<V>, 'quoted' | 'symbol' | 'size' | 'limit'>

/** A unit with what it requires and its orders. */
export interface UnitInAccount<V> extends Requirement<V> {
  readonly unit: Pick<RiskUnit<V>, 'index'>
  readonly legs: { readonly orders: Readonly<Record<OrderSet, readonly OrderInAccount<V>[]>> }
}

/** What the account requires and what that is measured against, USD. */
export interface AccountStanding<V> {
  /** What of the coins counts as margin. */
  readonly marginBalance: V
  /** What debts require; zeros where the venue asks nothing of its own for them. */
  readonly borrowed: Requirement<V>
  /** What open orders would lose, 0 or negative; zero where the venue takes nothing off for them. */
  readonly orderLoss: V
  /** Requirements of units and debts, their base, and both rates. */
  readonly rates: MarginRates<V>
}

/** How an account is measured against what its units require. */
export interface AccountRules {
  readonly standing: <V>(
    a: Algebra<V>,
    rulebook: Rulebook,
    coins: readonly CoinAccount<V>[],
    units: readonly UnitInAccount<V>[],
  ) => AccountStanding<V>
  /** What one coin counts for as margin, USD; debts count negative. */
  readonly counted: <V>(a: Algebra<V>, rulebook: Rulebook, coin: CoinAccount<V>) => V
  /** What is owed in a coin, in the coin, 0 or more. */
  readonly owed: <V>(a: Algebra<V>, coin: CoinAccount<V>) => V
}
