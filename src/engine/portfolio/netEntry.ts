import type { Contract } from '@/engine/instruments/contract'
import { type Decimal, ZERO } from '@/engine/numbers/decimal'

/** A part of a position: its signed size and what it was entered at. */
export interface EnteredLot {
  readonly size: Decimal
  readonly entry: Decimal
}

/**
 * The entry at which lots netted to `size`, not 0, have the open profit that they have apart, in the quote currency:
 * the average by size, of inverse contracts by coins. It may be 0 or less, and infinite where inverse lots hold no
 * coins. Follows the margin model, sections "Account" and "Staged liquidation".
 */
export function netEntry({ kind }: Contract, lots: readonly EnteredLot[], size: Decimal): Decimal {
  const [first] = lots
  // A quotient would be off in its last digit, which is of weight where nothing else is held.
  if (first !== undefined && lots.every(({ entry }) => entry.eq(first.entry))) return first.entry
  const sum = (amountOf: (lot: EnteredLot) => Decimal) =>
    lots.reduce((all, lot) => all.plus(amountOf(lot)), ZERO)
  return kind === 'inverse'
    ? size.dividedBy(sum((lot) => lot.size.dividedBy(lot.entry)))
    : sum((lot) => lot.size.times(lot.entry)).dividedBy(size)
}
