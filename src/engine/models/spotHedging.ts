import type { Algebra } from '@/engine/numbers/algebra'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import type { Balance, PricedScenario } from '@/engine/portfolio/scenario'

/** The spot of one coin, as far as it can hedge; worked out once for all portfolios of the unit. */
export interface SpotThatHedges<V> {
  /** Signed: positive where owned, negative where owed. */
  readonly quantity: V
  readonly size: V
  /** The part of so much spot that counts as collateral: the rest covers some of the basis risk. */
  readonly collateralRatio: V
}

/** How coins that the account owns or owes hedge the derivatives of their unit. */
export interface SpotHedging {
  /** Whether spot of the coin may hedge, whatever there is of it. */
  readonly isAllowed: (scenario: Pick<PricedScenario, 'spotHedging' | 'rulebook'>, base: string) => boolean
  /** So much spot of the coin of a balance, base coin and signed, as far as it can hedge; null where it cannot. */
  readonly spotOf: <V>(
    a: Algebra<V>,
    rulebook: Rulebook,
    balance: Pick<Balance, 'coin' | 'collateral'>,
    quantity: V,
  ) => SpotThatHedges<V> | null
  /** Quantities of the coin at which margins bend because more of it counts differently; searches look there. */
  readonly bends: (rulebook: Rulebook, base: string) => readonly number[]
  /** Hedged spot `H` of a portfolio whose derivatives have this net delta, base coin and signed. */
  readonly hedged: <V>(a: Algebra<V>, spot: SpotThatHedges<V>, delta: V, base: string) => V
  /** What of a change of hedged spot in a scenario counts, USD. */
  readonly counted: <V>(a: Algebra<V>, change: V, base: string) => V
}
