import type { VenueStatement } from '@/engine/venues/venueStatement'
import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import { compare } from '@/ui/decimalText'
import { signOf } from '@/ui/format'

/** The unit that needs the most initial margin in USD; null where none needs any. */
export function largestUnit(statement: VenueStatement): readonly [key: string, VenueUnitStatement] | null {
  const [first] = Object.entries(statement.units).toSorted(([, one], [, other]) =>
    compare(other.usd.initialMargin, one.usd.initialMargin),
  )
  return first === undefined || signOf(first[1].usd.initialMargin) === 0 ? null : first
}
