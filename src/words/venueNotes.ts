import type { VenueStatement } from '@/engine/venues/venueStatement'
import { contractName } from '@/state/names/contractName'

/** What of the book a venue does not take, or takes as something else: one line for all rows that share the reason. */
export interface VenueNote {
  readonly key: string
  readonly what: string
  readonly reason: string
  /** What stands between the two in a line. */
  readonly joint: ': ' | ' '
}

/** A note in one line. */
export function saidNote({ what, joint, reason }: VenueNote): string {
  return `${what}${joint}${reason}`
}

const REASONS: Readonly<Record<VenueStatement['leftOut'][number]['reason'], string>> = {
  noInverse: 'inverse contracts are not margined there',
  noDatedFuture: 'it has no dated futures',
  noParameters: 'it publishes no parameters of the coin',
  notCollateral: 'coins are no collateral there',
  noHaircut: 'the coin is no collateral there',
  noUnit: 'nothing of the book there is margined in it',
}

const FROM: Readonly<Record<VenueStatement['leftOut'][number]['from'], string>> = {
  position: '',
  hedge: ' (hedge)',
  order: ' (order)',
  balance: ' (balance)',
}

/** What stays behind. */
export function leftOutNotes({ leftOut, asOf }: VenueStatement): readonly VenueNote[] {
  return leftOut.map(({ symbol, from, reason }, index) => ({
    key: `${from} ${symbol} ${index}`,
    what: `${contractName(symbol, asOf)}${FROM[from]}`,
    reason: REASONS[reason],
    joint: ': ',
  }))
}

/** What is read as something else. */
export function readAsNotes({ readAs, asOf }: VenueStatement): readonly VenueNote[] {
  return readAs.map(({ symbol, from, as }, index) => ({
    key: `${from} ${symbol} ${index}`,
    what: `${contractName(symbol, asOf)}${FROM[from]}`,
    reason: as === 'debt' ? 'counts as a debt in dollars, at the index price' : `as ${as}`,
    joint: ' ',
  }))
}
