import type { VenueAccountRules } from '@/engine/models/venueAccountRules'
import { termsOf } from '@/engine/numbers/term'
import { HAIRCUT, HAIRCUT_NAME } from './parameters'

const TERMS = termsOf('Derive: inputs', {
  inUsd: ['Coins in USD', 'USD', 'What the account has of the coin, at the index price.'],
  worth: ['Worth of the collateral', 'USDC', 'What the coins are worth in the settlement coin.'],
})

/**
 * Cash is USDC; coins that have a haircut count in the unit of their coin. Follows "Derive: portfolio margin 2",
 * "Inputs".
 */
export const account: VenueAccountRules = {
  cashPool: 'USDC',
  hasCashPool: true,
  counted: (rulebook, coin, hasUnit) => {
    const parameters = rulebook.unit(coin)
    if (parameters === null) return { ok: false, reason: 'noParameters' }
    if (!parameters.has(HAIRCUT)) return { ok: false, reason: 'noHaircut' }
    if (!hasUnit(coin)) return { ok: false, reason: 'noUnit' }
    return { ok: true, pool: 'USDC', unit: coin, as: parameters.text(HAIRCUT_NAME, 'as') }
  },
  worth: (a, coin, net, index, usdc) => {
    const inUsd = a.product(TERMS.inUsd, [net, index], coin)
    return a.quotient(TERMS.worth, inUsd, usdc, coin)
  },
}
