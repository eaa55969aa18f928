import type { VenueModel } from '@/engine/models/venueModel'
import { account } from './account'
import { instruments } from './instruments'
import { margin, scan } from './margins'
import { minimumDelta } from './minimumDelta'
import { MAINTENANCE, PARAMETERS } from './parameters'
import { feeProvision, fundingProvision } from './provisions'
import { stress } from './stress'

/** Portfolio margin of perpetuals and dated options, coin by coin, in dollars. */
export const PARADEX: VenueModel = {
  id: 'paradex',
  name: 'Paradex',
  parameters: PARAMETERS,
  instruments,
  account,
  optionValue: (_a, _unit, { mark }) => mark,
  stress,
  components: [
    { id: 'scan', words: 'Scan risk', amount: (a, unit, _portfolio, pnls) => scan(a, unit, pnls) },
    { id: 'minimumDelta', words: 'Minimum delta', amount: minimumDelta },
    { id: 'fundingProvision', words: 'Funding provision', amount: fundingProvision },
    { id: 'feeProvision', words: 'Fee provision', amount: feeProvision },
  ],
  factors: (a, { factors }) => ({ initial: a.one, maintenance: factors.of(MAINTENANCE).maintenanceFactor }),
  margin,
  orderPortfolios: [
    { name: 'C', words: 'positions and hedges', counts: 'none', fills: false },
    { name: 'O+C', words: 'with every order that could lose', counts: 'all', fills: false },
  ],
  // What orders add is never below 0, but for funding: with orders it is theirs that counts.
  decides: (_a, { orders }) => (orders.length > 0 ? 1 : 0),
}
