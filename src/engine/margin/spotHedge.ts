import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { balanceSource } from '@/engine/model/balance'
import type { Balance, PricedScenario } from '@/engine/model/scenario'
import { collateralQuantity } from '@/engine/models/uta/account/collateral'

const TERMS = termsOf('Spot hedging', {
  hedgedSpot: ['Hedged spot', 'base', 'How much of the spot balance hedges the delta of the derivatives.'],
  shortSpot: ['Hedged spot', 'base', 'How much of the borrowed spot hedges the delta of the derivatives.'],
  smaller: [
    'Size of the hedge',
    'base',
    'The smaller of the spot that can hedge and the delta to be hedged.',
  ],
  spot: ['Spot balance', 'base', 'The wallet less what is borrowed.'],
  wallet: ['Wallet balance', 'base', 'The coins in the wallet.'],
  borrowed: ['Borrowed amount', 'base', 'The coins that are borrowed.'],
  spotSize: ['Spot balance without its sign', 'base', 'The spot that is owned or owed, without its sign.'],
  collateralRatio: [
    'Collateral ratio of the spot',
    'ratio',
    'The part of a spot balance of this size that counts as collateral, tier by tier.',
  ],
  deltaSize: ['Delta to be hedged', 'base', 'Net delta of the derivatives, without its sign.'],
})

const NEGLIGIBLE = 1e-12

/** The spot of one coin, as far as it can hedge; worked out once for all portfolios of the unit. */
export interface SpotThatHedges<V> {
  /** Signed: positive where owned, negative where owed. */
  readonly quantity: V
  readonly size: V
  /** The part of so much spot that counts as collateral: the rest covers some of the basis risk. */
  readonly collateralRatio: V
}

/**
 * The spot balance that may hedge, in full: wallet less borrowed, whatever counts of it as collateral; null where spot
 * hedging is off, the rulebook does not list the coin, there is none, or what is owned is no collateral.
 * Follows the margin model, section "Spot hedging".
 */
export function spotThatHedges<V>(
  a: Algebra<V>,
  scenario: PricedScenario,
  base: string,
): SpotThatHedges<V> | null {
  const balance = scenario.balances.find(({ coin }) => coin === base)
  if (!scenario.spotHedging || balance === undefined || !scenario.rulebook.unit(base).spotHedge) return null
  const spot = a.difference(
    TERMS.spot,
    a.leaf(TERMS.wallet, balance.wallet, balanceSource(balance, 'wallet'), base, base),
    a.leaf(TERMS.borrowed, balance.borrowed, balanceSource(balance, 'borrowed'), base, base),
    base,
    base,
  )
  return hedgingQuantity(a, scenario, balance, spot)
}

/** So much spot of the coin of a balance, as far as it can hedge; null where it cannot. */
export function hedgingQuantity<V>(
  a: Algebra<V>,
  { rulebook }: Pick<PricedScenario, 'rulebook'>,
  { coin, collateral }: Pick<Balance, 'coin' | 'collateral'>,
  quantity: V,
): SpotThatHedges<V> | null {
  if (a.sign(quantity) === 0 || (a.sign(quantity) > 0 && !collateral)) return null
  const size = a.absolute(TERMS.spotSize, quantity, coin, coin)
  const counted = collateralQuantity(a, rulebook, coin, size, true)
  return { quantity, size, collateralRatio: a.quotient(TERMS.collateralRatio, counted, size, coin) }
}

/**
 * Hedged spot `H` of a portfolio whose derivatives have this net delta, base coin: the smaller of spot and delta
 * where their signs differ, with the sign of the spot; 0 otherwise. Follows the margin model, section "Spot hedging".
 */
export function hedgedSpot<V>(a: Algebra<V>, spot: SpotThatHedges<V> | null, delta: V, base: string): V {
  if (spot === null) return a.zero
  if (a.sign(delta) * a.sign(spot.quantity) >= 0) return a.zero
  const deltaSize = a.absolute(TERMS.deltaSize, delta, base, base)
  if (Math.min(a.toNumber(spot.size), a.toNumber(deltaSize)) < NEGLIGIBLE) return a.zero
  return a.sign(spot.quantity) > 0
    ? a.minimum(TERMS.hedgedSpot, [spot.size, deltaSize], base, base)
    : a.negation(TERMS.shortSpot, a.minimum(TERMS.smaller, [spot.size, deltaSize], base, base), base, base)
}
