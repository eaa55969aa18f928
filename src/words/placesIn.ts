import type { Value } from '@/ui/format'
import { placesFor } from '@/ui/readable'

/** Coin amounts are read to so many places. */
const COIN_PLACES = 8

/** Places that show a column of amounts alike, by what they count: dollars, or a coin. */
export function placesIn(numeraire: string, values: readonly Value[]): number {
  return numeraire.startsWith('USD') ? placesFor(values) : COIN_PLACES
}
