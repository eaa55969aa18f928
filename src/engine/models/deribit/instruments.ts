import type { Contract } from '@/engine/instruments/contract'
import { formatExpiry } from '@/engine/instruments/expiry'
import type { VenueInstruments } from '@/engine/models/venueModel'

/**
 * All that we have: inverse contracts settle in their coin, all others in USDC. Follows venues, "From our rows to the
 * venue's contracts".
 */
export const instruments: VenueInstruments = {
  untaken: () => null,
  symbolOf,
  placeOf: (contract) => {
    const unit = unitOf(contract)
    return { unit, numeraire: contract.kind === 'inverse' ? contract.base : 'USDC' }
  },
}

/** `BTC`, or of what settles in USDC `BTC_USDC`. */
function unitOf({ kind, base }: Contract): string {
  return kind === 'inverse' ? base : `${base}_USDC`
}

function symbolOf(contract: Contract): string {
  const { expiry } = contract
  const date = expiry === null ? 'PERPETUAL' : formatExpiry(expiry).replace(/^0/, '')
  const listed = `${unitOf(contract)}-${date}`
  if (contract.kind !== 'option') return listed
  return `${listed}-${contract.strike.toFixed()}-${contract.type === 'call' ? 'C' : 'P'}`
}
