import type { VenueAccountRules } from '@/engine/models/venueAccountRules'
import { termsOf } from '@/engine/numbers/term'
import { MARGINS } from './sections'

const TERMS = termsOf(MARGINS, {
  coins: ['Coins', 'USD', 'What coins count for: the venue takes none.'],
})

/** Dollars are all that backs a book. Follows venues, "Equity". */
export const account: VenueAccountRules = {
  cashPool: 'USD',
  hasCashPool: true,
  counted: () => ({ ok: false, reason: 'notCollateral' }),
  worth: (a, coin) => a.sum(TERMS.coins, [], coin),
}
