import type { Contract } from '@/engine/instruments/contract'
import { formatExpiry } from '@/engine/instruments/expiry'
import type { VenueInstruments } from '@/engine/models/venueModel'

/** Perpetuals and dated options, all in one pool. Follows venues, "From our rows to the venue's contracts". */
export const instruments: VenueInstruments = {
  untaken: ({ kind, expiry }) => {
    if (kind === 'inverse') return 'noInverse'
    return kind !== 'option' && expiry !== null ? 'noDatedFuture' : null
  },
  symbolOf,
  placeOf: ({ base }) => ({ unit: base, numeraire: 'USD' }),
}

function symbolOf(contract: Contract): string {
  const { base, expiry } = contract
  if (contract.kind !== 'option' || expiry === null) return `${base}-USD-PERP`
  const day = formatExpiry(expiry).replace(/^0/, '')
  return `${base}-USD-${day}-${contract.strike.toFixed()}-${contract.type === 'call' ? 'C' : 'P'}`
}
