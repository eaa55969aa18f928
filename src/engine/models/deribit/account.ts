import type { VenueAccountRules } from '@/engine/models/venueAccountRules'
import { termsOf } from '@/engine/numbers/term'
import { MARGINS } from './sections'

const TERMS = termsOf(MARGINS, {
  coins: [
    'Coins in the pool',
    'coin',
    'The coins back the contracts that settle in them, without any haircut.',
    12,
  ],
})

/**
 * Coins back the inverse contracts of their coin and nothing else; money in one pool does not back another.
 * Follows venues, "Equity".
 */
export const account: VenueAccountRules = {
  cashPool: 'USDC',
  hasCashPool: false,
  counted: (rulebook, coin, hasUnit) => {
    if (rulebook.unit(coin) === null) return { ok: false, reason: 'noParameters' }
    return hasUnit(coin) ? { ok: true, pool: coin, unit: null, as: coin } : { ok: false, reason: 'noUnit' }
  },
  worth: (a, coin, net) => a.sum(TERMS.coins, [net], coin, coin),
}
