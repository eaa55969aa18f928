import type { Algebra } from '@/engine/numbers/algebra'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'

/** Why a coin balance stays behind. */
export type UncountedReason = 'notCollateral' | 'noParameters' | 'noHaircut' | 'noUnit'

/** A coin balance as the venue counts it. */
export type CountedCoin =
  | { readonly ok: false; readonly reason: UncountedReason }
  /** `unit`: the one that it is collateral of and moves with; null where it is not shocked. */
  | { readonly ok: true; readonly pool: string; readonly unit: string | null; readonly as: string }

/** What of the balances counts, and where. */
export interface VenueAccountRules {
  /** The pool of stablecoins and debts. */
  readonly cashPool: 'USD' | 'USDC'
  /** False where that pool exists only for what is in it: a unit, or cash below 0. */
  readonly hasCashPool: boolean
  /** What a coin of which there is more than nothing counts as; `hasUnit` says which units the book has. */
  readonly counted: (rulebook: VenueRulebook, coin: string, hasUnit: (unit: string) => boolean) => CountedCoin
  /** What so much of a coin counts for, in the numeraire of its pool; both prices are in USD. */
  readonly worth: <V>(a: Algebra<V>, coin: string, net: V, index: V, numerairePrice: V) => V
}
