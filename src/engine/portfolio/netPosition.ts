import type { Contract } from '@/engine/instruments/contract'
import { Decimal, ONE, ZERO } from '@/engine/numbers/decimal'
import { MOST_DIGITS } from '@/engine/numbers/mostDigits'
import { type EnteredLot, netEntry } from './netEntry'

/**
 * What a row added to a position stands for. A trade was done now at its entry: what it closes is realised. An open
 * position, from a list of them, was not: both stay open, at one entry.
 */
export type EnteredAs = 'trade' | 'open position'

/** A part of a position: its signed size and what it was entered at, null where neither part says. */
export interface Lot {
  readonly size: Decimal
  readonly entry: Decimal | null
}

/** Two lots of one contract as one position, and money. */
export interface Netted extends Lot {
  /** Of both sides each, never negative. */
  readonly closed: Decimal
  /** For the wallet of the settlement coin; negative where the closed part had lost. */
  readonly realised: Decimal
}

/**
 * Nets two lots so that total equity stays what both were worth together, at any mark; `entry` is null in both or in
 * neither. A trade against the position realises the part that it closes. Open positions keep all of their gain open,
 * at sum(size x entry) / sum(size), of inverse contracts sum(n) / sum(n / entry); where nothing is left or that is no
 * price above 0, they too are realised. Options realise nothing: their premium is in the wallet as it stands, and
 * size x mark counts whatever their entry.
 */
export function netPosition(contract: Contract, held: Lot, added: Lot, as: EnteredAs): Netted {
  const size = held.size.plus(added.size)
  const against = held.size.times(added.size).isNegative()
  const smaller = Decimal.min(held.size.abs(), added.size.abs())
  const closed = against ? smaller : ZERO
  if (held.entry === null || added.entry === null) return { size, entry: null, closed, realised: ZERO }
  const lots = [
    { size: held.size, entry: held.entry },
    { size: added.size, entry: added.entry },
  ]
  if (!against || as === 'open position') {
    const entry = size.isZero() ? null : commonEntry(contract, lots, size)
    if (entry !== null) return { size, entry, closed, realised: ZERO }
  }
  const entry = added.size.abs().gt(held.size.abs()) ? added.entry : held.entry
  const closing = closed.times(held.size.isNegative() ? -1 : 1)
  return { size, entry, closed, realised: gainOf(contract, closing, held.entry, added.entry) }
}

/** The price at which all lots together are worth what they are worth apart; null where there is none above 0. */
function commonEntry(contract: Contract, lots: readonly EnteredLot[], total: Decimal): Decimal | null {
  const exact = netEntry(contract, lots, total)
  if (!exact.isFinite() || exact.isZero() || exact.isNegative()) return null
  const entry = exact.toDecimalPlaces(placesFor(contract, total, exact))
  return entry.isZero() ? null : entry
}

/** Money that is rounded away in one netting is less than this power of ten, in the quote currency. */
const EXACT_TO = 12
/** Of the entry of an option, which moves no money. */
const OPTION_PLACES = 8

/** As many places as leave the worth of the position as it was: more of them for large sizes. */
function placesFor(contract: Contract, size: Decimal, entry: Decimal): number {
  if (contract.kind === 'option') return OPTION_PLACES
  const coins = contract.kind === 'inverse' ? size.dividedBy(entry) : size
  const wanted = Math.max(OPTION_PLACES, EXACT_TO + coins.e + 1)
  return Math.max(0, Math.min(wanted, MOST_DIGITS - 1 - Math.max(0, entry.e)))
}

/** What a closed part has gained, in the settlement coin; coins of inverse contracts are worth much: more places. */
function gainOf(contract: Contract, size: Decimal, entry: Decimal, price: Decimal): Decimal {
  if (contract.kind === 'option' || size.isZero()) return ZERO
  if (contract.kind === 'linear') return size.times(price.minus(entry)).toDecimalPlaces(EXACT_TO)
  const gain = size.times(ONE.dividedBy(entry).minus(ONE.dividedBy(price)))
  return gain.toDecimalPlaces(EXACT_TO + Math.max(0, price.e + 1))
}
