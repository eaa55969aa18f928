import type { MarginKind } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { VenuePortfolio, VenueUnit } from '@/engine/venues/venueUnit'
import { MAINTENANCE } from './parameters'
import { MARGINS, SCAN } from './sections'

const TERMS = {
  ...termsOf(SCAN, {
    lowest: ['Lowest result', 'USD', 'The worst result of all scenarios.'],
    loss: ['Loss of the worst scenario', 'USD', 'The worst result of all scenarios, as a loss.'],
    scan: ['Scan risk', 'USD', 'What the worst scenario loses, never below 0.'],
  }),
  ...termsOf(MARGINS, {
    risk: ['Risk that counts', 'USD', 'Scan risk or minimum delta, whichever is more.'],
    keptRisk: ['Risk that counts to keep it', 'USD', 'The risk that counts times the maintenance factor.'],
    initialMargin: [
      'Initial margin of a portfolio',
      'USD',
      'The risk that counts and both provisions, added.',
    ],
    maintenanceMargin: [
      'Maintenance margin of a portfolio',
      'USD',
      'The share of the risk that counts and both provisions, added.',
    ],
  }),
}

/** What the worst scenario loses, USD. Follows "Paradex: scan risk". */
export function scan<V>(a: Algebra<V>, { key }: VenueUnit<V>, pnls: readonly V[]): V {
  const loss = a.negation(TERMS.loss, a.minimum(TERMS.lowest, pnls, key), key)
  return a.maximum(TERMS.scan, [a.zero, loss], key)
}

/** What is needed of a portfolio from what its components need, USD. Follows "Paradex: margins". */
export function margin<V>(
  a: Algebra<V>,
  { key, factors }: VenueUnit<V>,
  { name }: Pick<VenuePortfolio<V>, 'name'>,
  amount: (component: 'scan' | 'minimumDelta' | 'fundingProvision' | 'feeProvision') => V,
  kind: MarginKind,
): V {
  const of = `${key}, ${name}`
  const risk = a.maximum(TERMS.risk, [amount('scan'), amount('minimumDelta')], of)
  const provisions = [amount('fundingProvision'), amount('feeProvision')]
  if (kind === 'initial') return a.sum(TERMS.initialMargin, [risk, ...provisions], of)
  const kept = a.product(TERMS.keptRisk, [factors.of(MAINTENANCE).maintenanceFactor, risk], of)
  return a.sum(TERMS.maintenanceMargin, [kept, ...provisions], of)
}
