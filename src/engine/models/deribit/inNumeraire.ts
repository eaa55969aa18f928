import type { Algebra } from '@/engine/numbers/algebra'
import type { Term } from '@/engine/numbers/term'
import type { VenueUnit } from '@/engine/venues/venueUnit'

/** Coins as an amount of the unit's numeraire: as they are, or at the index price. Follows "Deribit: components". */
export function inNumeraire<V>(
  a: Algebra<V>,
  { key, numeraire, index, isInverse }: VenueUnit<V>,
  term: Term,
  coins: V,
): V {
  return a.product(term, isInverse ? [coins] : [coins, index], key, numeraire)
}
