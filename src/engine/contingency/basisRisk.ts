import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import type { Book } from '@/engine/margin/book'
import type { Unit } from '@/engine/margin/unit'

const TERMS = termsOf('Contingency components', {
  basisRisk: [
    'Spot-derivative basis risk',
    'USD',
    'A reserve for spot that hedges derivatives whose prices stray from the index.',
  ],
  hedgedSize: ['Hedged spot without its sign', 'base', 'The spot that hedges, without its sign.'],
  beyond: [
    'Basis beyond the threshold',
    'ratio',
    'The average basis less the free threshold, not below zero.',
  ],
  excess: ['Basis less threshold', 'ratio', 'The average basis less the free threshold.'],
  basis: ['Average basis', 'ratio', 'The average distance from the index, by the index price.'],
  distance: [
    'Average distance from the index',
    'USD',
    'How far the prices of the hedged derivatives stray from the index price, weighted by delta.',
  ],
})

/**
 * Basis risk of hedged spot `H` against the derivatives that it hedges, USD; 0 without hedged spot.
 * Follows the margin model, section "Contingency components", "Delta spread" (form assumed there).
 */
export function basisRisk<V>(a: Algebra<V>, unit: Unit<V>, book: Book<V>, hedgedSpot: V): V {
  const side = a.sign(hedgedSpot)
  const hedged = book.all.filter((holding) => side !== 0 && a.sign(holding.delta) === -side)
  const pairs = hedged.flatMap((holding) => [unit.distanceFromIndex(holding.quoted), holding.delta])
  return basisCharge(a, unit, pairs, hedgedSpot)
}

/** The charge of hedged spot against derivatives given as distance from the index, delta, distance, delta, ..., in USD. */
export function basisCharge<V>(a: Algebra<V>, unit: Unit<V>, pairs: readonly V[], hedgedSpot: V): V {
  const { base } = unit
  const { basisFactor, basisThreshold } = unit.factors.contingency
  if (pairs.length === 0) return a.sum(TERMS.basisRisk, [], base)
  const basis = a.quotient(TERMS.basis, a.weightedAverage(TERMS.distance, pairs, base), unit.index, base)
  const excess = a.difference(TERMS.excess, basis, basisThreshold, base)
  return a.product(
    TERMS.basisRisk,
    [
      a.absolute(TERMS.hedgedSize, hedgedSpot, base, base),
      unit.index,
      basisFactor,
      a.maximum(TERMS.beyond, [a.zero, excess], base),
    ],
    base,
  )
}
