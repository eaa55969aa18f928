import type { Contract } from '@/engine/instruments/contract'
import type { VenueInstruments } from '@/engine/models/venueModel'

/** Linear options and one perpetual of a coin. Follows "Derive: portfolio margin 2". */
export const instruments: VenueInstruments = {
  untaken: ({ kind, expiry }) => {
    if (kind === 'inverse') return 'noInverse'
    return kind === 'linear' && expiry !== null ? 'noDatedFuture' : null
  },
  symbolOf: (contract) => (contract.kind === 'option' ? optionSymbol(contract) : `${contract.base}-PERP`),
  placeOf: ({ base }) => ({ unit: base, numeraire: 'USDC' }),
}

function optionSymbol({ base, expiry, strike, type }: Extract<Contract, { kind: 'option' }>): string {
  const day = new Date(expiry).toISOString().slice(0, 10).replaceAll('-', '')
  return `${base}-${day}-${strike.toFixed()}-${type === 'call' ? 'C' : 'P'}`
}
