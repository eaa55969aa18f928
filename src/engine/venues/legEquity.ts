import type { VenueModel } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import { EQUITY_TERMS as TERMS } from './venueTerms'
import type { VenueLeg, VenueUnit } from './venueUnit'

/** What a leg was worth before a what-if move; null where there was none. */
export type Before<V> = (unit: VenueUnit<V>, leg: VenueLeg<V>) => V | null

/** What a held option counts for, in the numeraire; nothing of all else. Follows venues, "Equity". */
export function legValue<V>(
  a: Algebra<V>,
  model: VenueModel,
  unit: VenueUnit<V>,
  { from, contract, symbol, coins }: VenueLeg<V>,
): readonly V[] {
  if (from !== 'position' || contract.option === null) return []
  const value = model.optionValue(a, unit, contract)
  return [a.product(TERMS.legValue, [coins, value], symbol, unit.numeraire)]
}

/**
 * What a position has gained since its entry, options apart, and a hedge since before the what-if move, in the
 * numeraire. Follows venues, "Equity".
 */
export function legProfit<V>(
  a: Algebra<V>,
  model: VenueModel,
  unit: VenueUnit<V>,
  leg: VenueLeg<V>,
  before: Before<V>,
): readonly V[] {
  const { from, contract, entry, symbol, size, coins } = leg
  const since = from === 'position' ? (contract.option === null ? entry : null) : before(unit, leg)
  if (since === null) return []
  const { numeraire } = unit
  if (unit.isInverse) {
    const atEntry = a.quotient(TERMS.coinsAtEntry, a.one, since, symbol, numeraire)
    const atMark = a.quotient(TERMS.coinsAtMark, a.one, contract.mark, symbol, numeraire)
    const gain = a.difference(TERMS.gain, atEntry, atMark, symbol, numeraire)
    return [a.product(TERMS.legUnrealised, [size, gain], symbol, numeraire)]
  }
  const now = contract.option === null ? contract.mark : model.optionValue(a, unit, contract)
  const gain = a.difference(TERMS.gain, now, since, symbol)
  return [a.product(TERMS.legUnrealised, [coins, gain], symbol, numeraire)]
}
