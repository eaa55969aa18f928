import { sizeInCoins } from '@/engine/margin/netPortfolio'
import type { ChargedUnit } from '@/engine/margin/riskUnit'
import type { Charge, GroupSum, Hedging } from '@/engine/models/model'
import { CONTINGENCY } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { placesByWeight } from './calendarSpread'
import { contractGroup } from './contractGroup'

const TERMS = termsOf('Contingency components', {
  basisRisk: [
    'Spot-derivative basis risk',
    'USD',
    'A reserve for spot that hedges derivatives whose prices stray from the index.',
  ],
  hedgedSize: ['Hedged spot without its sign', 'base', 'The spot that hedges, without its sign.'],
  charged: [
    'Basis risk of one coin',
    'ratio',
    'The share of the basis and the safety threshold, as far as the collateral haircut has not taken it already; never below 0 (observed for one hedge, the floor and the haircut are assumed).',
  ],
  reserved: [
    'Basis and threshold less haircut',
    'ratio',
    'The share of the basis, plus the safety threshold, less what the collateral ratio takes off the spot.',
  ],
  ofBasis: ['Share of the basis', 'ratio', 'The basis factor times the average basis.'],
  haircut: ['Collateral haircut', 'ratio', 'One less the collateral ratio: what does not count of the spot.'],
  withThreshold: ['Share of the basis plus threshold', 'ratio', 'What is reserved before the haircut.'],
  basis: ['Average basis', 'ratio', 'The average distance from the index, by the index price.'],
  distance: [
    'Average distance from the index',
    'USD/base',
    'How far the prices of the hedged derivatives stray from the index price, weighted by size in coins.',
  ],
})

/**
 * Basis risk of hedged spot `H` against the derivatives that it hedges, those whose delta has the other sign, USD; 0
 * without hedged spot. So a full hedge of spot at no basis is not free. Follows the margin model, section "Contingency
 * components", "Delta spread".
 */
export const basisRisk: Charge = {
  id: 'basisRisk',
  counts: 'all',
  group: contractGroup,
  sum: null,
  spotGroup: null,
  amount: ({ delta }) => delta,
  weight: sizeInCoins,
  place: (unit, quoted) => unit.distanceFromIndex(quoted),
  charge: basisCharge,
  borneBy: basisShares,
  curved: true,
}

function basisCharge<V>(
  a: Algebra<V>,
  unit: ChargedUnit<V>,
  groups: readonly GroupSum<V>[],
  { hedgedSpot, spot }: Hedging<V>,
): V {
  const { base } = unit
  const { basisFactor, basisThreshold } = unit.factors.of(CONTINGENCY)
  const side = a.sign(hedgedSpot)
  if (side === 0 || spot === null) return a.sum(TERMS.basisRisk, [], base)
  const hedged = groups.filter(({ net }) => a.sign(net) === -side)
  if (hedged.length === 0) return a.sum(TERMS.basisRisk, [], base)
  const distance = a.weightedAverage(TERMS.distance, placesByWeight(hedged), base)
  const basis = a.quotient(TERMS.basis, distance, unit.index, base)
  const ofBasis = a.product(TERMS.ofBasis, [basisFactor, basis], base)
  const haircut = a.difference(TERMS.haircut, a.one, spot.collateralRatio, base)
  const withThreshold = a.sum(TERMS.withThreshold, [ofBasis, basisThreshold], base)
  const reserved = a.difference(TERMS.reserved, withThreshold, haircut, base)
  return a.product(
    TERMS.basisRisk,
    [
      a.absolute(TERMS.hedgedSize, hedgedSpot, base, base),
      unit.index,
      a.maximum(TERMS.charged, [a.zero, reserved], base),
    ],
    base,
  )
}

/** Coins of what spot hedges, times what its own basis makes the charge. */
function basisShares(
  groups: readonly GroupSum<number>[],
  unit: ChargedUnit<number>,
  { hedgedSpot, spot }: Hedging<number>,
): readonly number[] {
  const { basisFactor, basisThreshold } = unit.factors.of(CONTINGENCY)
  const same = basisThreshold - (1 - (spot?.collateralRatio ?? 1))
  const side = -Math.sign(hedgedSpot)
  return groups.map(({ net, weight, place }) =>
    side !== 0 && Math.sign(net) === side
      ? Math.sign(weight) * (basisFactor * (place / unit.index) + same)
      : 0,
  )
}
