import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import type { VenueComponent, VenueModel } from '@/engine/models/venueModel'
import { largestDecides } from '@/engine/venues/largestDecides'
import { account } from './account'
import { deltaShock } from './deltaShock'
import { instruments } from './instruments'
import { margin, worstCase } from './margins'
import { MAINTENANCE, PARAMETERS } from './parameters'
import { rollShock } from './rollShock'
import { stress } from './stress'

const COMPONENTS: readonly VenueComponent[] = [
  {
    id: 'worstCase',
    words: 'Worst case',
    amount: (a, unit, _portfolio, pnls) => worstCase(a, unit, pnls),
  },
  { id: 'rollShock', words: 'Roll shock', amount: (a, unit, { holdings }) => rollShock(a, unit, holdings) },
  {
    id: 'deltaShock',
    words: 'Delta shock',
    amount: (a, unit, { holdings }) => deltaShock(a, unit, holdings),
  },
]

/** Segregated portfolio margin: contracts of each settlement currency by themselves. */
export const DERIBIT: VenueModel = {
  id: 'deribit',
  name: 'Deribit',
  parameters: PARAMETERS,
  instruments,
  account,
  optionValue: (_a, _unit, { mark }) => mark,
  stress,
  components: COMPONENTS,
  factors: (a, { factors }) => ({
    initial: a.one,
    maintenance: factors.ofAccount(MAINTENANCE).maintenanceFactor,
  }),
  margin: (a, unit, portfolio, amount, kind) => {
    const amounts = COMPONENTS.map(({ id }) => amount(id))
    return margin(a, unit, portfolio, amounts, kind)
  },
  orderPortfolios: [
    { name: 'C', words: 'positions and hedges', counts: 'none', fills: true },
    { name: 'A+C', words: `with ${ORDER_GROUPS.A} filled`, counts: 'A', fills: true },
    { name: 'B+C', words: `with ${ORDER_GROUPS.B} filled`, counts: 'B', fills: true },
  ],
  decides: (a, _unit, needed) => largestDecides(a, needed),
}
