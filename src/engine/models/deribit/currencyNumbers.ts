import type { VenueUnit } from '@/engine/venues/venueUnit'
import { COIN, DOLLAR } from './parameters'

/** `g`: the numbers of a unit that differ by settlement currency. Follows "Deribit: offset and dampener". */
export function currencyNumbers<V>({ isInverse, factors }: VenueUnit<V>) {
  return factors.of(isInverse ? COIN : DOLLAR)
}
