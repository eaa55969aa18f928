import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import type { VenueModel } from '@/engine/models/venueModel'
import { largestDecides } from '@/engine/venues/largestDecides'
import { account } from './account'
import { components } from './components'
import { deriveUnit } from './deriveUnit'
import { instruments } from './instruments'
import { LOSS_FACTOR, NOT_ABOVE, PARAMETERS } from './parameters'
import { initialFactor, initialMargin, maintenanceMargin } from './requirement'
import { stress } from './stress'

/** Portfolio margin 2 of Derive. */
export const DERIVE: VenueModel = {
  id: 'derive',
  name: 'Derive',
  parameters: PARAMETERS,
  notAbove: NOT_ABOVE,
  instruments,
  account,
  optionValue: (a, unit, contract) => {
    const { optionOf, worthOf } = deriveUnit(unit, a)
    const option = optionOf(contract)
    return option === null ? a.zero : worthOf(option)
  },
  stress,
  components,
  factors: (a, { coin, factors, price }) => ({
    initial: initialFactor(a, factors, price, coin),
    maintenance: factors.of(LOSS_FACTOR).maintenance,
  }),
  margin: (a, { coin, factors, price }, portfolio, amount, kind) => {
    const loss = amount('stressLoss')
    const charges = {
      perpetual: amount('perpetual'),
      nakedShorts: amount('nakedShorts'),
      haircut: amount('haircut'),
    }
    const of = `${coin} ${portfolio.name}`
    if (kind === 'maintenance')
      return maintenanceMargin(a, factors.of(LOSS_FACTOR).maintenance, loss, charges, of)
    const factor = initialFactor(a, factors, price, coin)
    return initialMargin(a, factor, loss, { ...charges, orderLoss: amount('orderLoss') }, of)
  },
  orderPortfolios: [
    { name: 'C', words: 'positions and hedges', counts: 'none', fills: true },
    { name: 'A+C', words: `with ${ORDER_GROUPS.A} filled`, counts: 'A', fills: true },
    { name: 'B+C', words: `with ${ORDER_GROUPS.B} filled`, counts: 'B', fills: true },
  ],
  decides: (a, _unit, needed) => largestDecides(a, needed),
}
