import type { MarginKind } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import { termsOf } from '@/engine/numbers/term'
import type { VenuePortfolio, VenueUnit } from '@/engine/venues/venueUnit'
import { MAINTENANCE } from './parameters'
import { RULE } from './rule'
import { COMPONENTS, MARGINS } from './sections'

const TERMS = {
  ...termsOf(COMPONENTS, {
    lowest: ['Lowest result', 'USD', 'The worst result of all scenarios.', 12],
    loss: ['Loss of the worst scenario', 'USD', 'The worst result of all scenarios, as a loss.', 12],
    unrounded: ['Worst case before rounding', 'USD', 'What the worst scenario loses, never below 0.', 12],
    worstCase: ['Worst case', 'USD', 'What the worst scenario loses, rounded to 9 places.', 12],
  }),
  ...termsOf(MARGINS, {
    places: ['Decimal places', 'places', 'The venue rounds amounts to 9 decimal places.'],
    matrix: ['Risk matrix margin', 'USD', 'Worst case, roll shock and delta shock, added.', 12],
    initialMargin: [
      'Initial margin of a portfolio',
      'USD',
      'The risk matrix margin, rounded to 9 places.',
      12,
    ],
    maintenanceMargin: [
      'Maintenance margin of a portfolio',
      'USD',
      'The risk matrix margin times the maintenance factor.',
      12,
    ],
  }),
}

/** What the worst scenario loses, rounded to 9 places before it is added. Follows "Deribit: components". */
export function worstCase<V>(a: Algebra<V>, { key, numeraire }: VenueUnit<V>, pnls: readonly V[]): V {
  const loss = a.negation(TERMS.loss, a.minimum(TERMS.lowest, pnls, key, numeraire), key, numeraire)
  const unrounded = a.maximum(TERMS.unrounded, [a.zero, loss], key, numeraire)
  return a.rounded(TERMS.worstCase, unrounded, placesOf(a), key, numeraire)
}

/**
 * What is needed of a portfolio from what its components need: to open it their rounded sum, to keep it a share of the
 * sum. Follows "Deribit: margins".
 */
export function margin<V>(
  a: Algebra<V>,
  { key, numeraire, factors }: VenueUnit<V>,
  { name }: Pick<VenuePortfolio<V>, 'name'>,
  components: readonly V[],
  kind: MarginKind,
): V {
  const of = `${key}, ${name}`
  const matrix = a.sum(TERMS.matrix, components, of, numeraire)
  if (kind === 'initial') return a.rounded(TERMS.initialMargin, matrix, placesOf(a), of, numeraire)
  const { maintenanceFactor } = factors.ofAccount(MAINTENANCE)
  return a.product(TERMS.maintenanceMargin, [matrix, maintenanceFactor], of, numeraire)
}

function placesOf<V>(a: Algebra<V>): V {
  return a.leaf(TERMS.places, new Decimal(9), RULE)
}
