import type { SpotHedging } from '@/engine/models/spotHedging'
import { termsOf } from '@/engine/numbers/term'
import { collateralQuantity } from './account/collateral'
import { COLLATERAL, SPOT } from './parameters'

const TERMS = termsOf('Spot hedging', {
  hedgedSpot: ['Hedged spot', 'base', 'How much of the spot balance hedges the delta of the derivatives.'],
  shortSpot: ['Hedged spot', 'base', 'How much of the borrowed spot hedges the delta of the derivatives.'],
  smaller: [
    'Size of the hedge',
    'base',
    'The smaller of the spot that can hedge and the delta to be hedged.',
  ],
  spotSize: ['Spot balance without its sign', 'base', 'The spot that is owned or owed, without its sign.'],
  collateralRatio: [
    'Collateral ratio of the spot',
    'ratio',
    'The part of a spot balance of this size that counts as collateral, tier by tier.',
  ],
  deltaSize: ['Delta to be hedged', 'base', 'Net delta of the derivatives, without its sign.'],
})

const LOSS_TERMS = termsOf('Maximum loss', {
  spotPnl: [
    'P&L of hedged spot',
    'USD',
    'What hedged spot gains in the scenario; its loss is not charged, because spot is marked to market already (observed for borrowed spot, assumed for owned).',
  ],
})

const NEGLIGIBLE = 1e-12

/**
 * The spot balance hedges in full, whatever counts of it as collateral: the smaller of spot and delta where their signs
 * differ, with the sign of the spot. What is owned and no collateral does not hedge. What it gains in a scenario
 * offsets what the derivatives lose; its loss is not charged: spot is collateral, which is marked to market already.
 * Follows the margin model, sections "Spot hedging" and "Maximum loss".
 */
export const spotHedging: SpotHedging = {
  isAllowed: (scenario, base) => scenario.spotHedging && scenario.rulebook.unit(base).isOn(SPOT, 'spotHedge'),
  spotOf: (a, rulebook, { coin, collateral }, quantity) => {
    if (a.sign(quantity) === 0 || (a.sign(quantity) > 0 && !collateral)) return null
    const size = a.absolute(TERMS.spotSize, quantity, coin, coin)
    const counted = collateralQuantity(a, rulebook, coin, size, true)
    return { quantity, size, collateralRatio: a.quotient(TERMS.collateralRatio, counted, size, coin) }
  },
  bends: (rulebook, base) => rulebook.tiers(COLLATERAL, base).flatMap(({ upTo }) => upTo?.toNumber() ?? []),
  hedged: (a, spot, delta, base) => {
    if (a.sign(delta) * a.sign(spot.quantity) >= 0) return a.zero
    const deltaSize = a.absolute(TERMS.deltaSize, delta, base, base)
    if (Math.min(a.toNumber(spot.size), a.toNumber(deltaSize)) < NEGLIGIBLE) return a.zero
    return a.sign(spot.quantity) > 0
      ? a.minimum(TERMS.hedgedSpot, [spot.size, deltaSize], base, base)
      : a.negation(TERMS.shortSpot, a.minimum(TERMS.smaller, [spot.size, deltaSize], base, base), base, base)
  },
  counted: (a, change, base) => a.maximum(LOSS_TERMS.spotPnl, [a.zero, change], base),
}
