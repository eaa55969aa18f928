import type { Charge, Component, MarginModel } from '@/engine/models/model'
import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import { termsOf } from '@/engine/numbers/term'
import { accountBy } from './account'
import { basisRisk } from './components/basisRisk'
import { calendar } from './components/calendar'
import { perpFutures } from './components/perpFutures'
import { shortOptions } from './components/shortOptions'
import { stablecoinSpread } from './components/stablecoinSpread'
import { vegaSpread } from './components/vegaSpread'
import { liquidation } from './liquidation'
import { CROSS, NOT_ABOVE, PARAMETERS } from './parameters'
import { requirement } from './requirement'
import { optionShocks, scenarios } from './scenarios'
import { spotHedging } from './spotHedging'

const TERMS = termsOf('Contingency components', {
  deltaSpread: [
    'Delta spread contingency',
    'USD',
    'A reserve where delta of one expiry hedges delta of another, and where spot hedges derivatives.',
  ],
})

const single = (charge: Charge, words: string, answered: string): Component => ({
  id: charge.id,
  charges: [charge],
  words,
  answered,
  parts: null,
})

/** Portfolio margin of the unified trading account. */
export const UTA: MarginModel = {
  id: 'uta',
  parameters: PARAMETERS,
  notAbove: NOT_ABOVE,
  scenarios,
  optionShocks,
  components: [
    single(shortOptions, 'short options contingency', 'optionContingency'),
    single(vegaSpread, 'vega spread contingency', 'optionVegaContingency'),
    single(stablecoinSpread, 'stablecoin spread contingency', 'usdtUsdcContingency'),
    {
      id: 'deltaSpread',
      charges: [calendar, basisRisk],
      words: 'delta spread contingency',
      answered: 'futureDeltaContingency',
      parts: {
        total: TERMS.deltaSpread,
        key: 'deltaSpreadParts',
        words: { calendar: 'delta spread: calendar', basisRisk: 'delta spread: basis risk' },
      },
    },
    single(perpFutures, 'perpetual and futures contingency', 'futureContingency'),
  ],
  requirement,
  orderPortfolios: [
    { name: 'C', words: 'positions and hedges', filled: null },
    { name: 'A+C', words: `with ${ORDER_GROUPS.A} filled`, filled: 'A' },
    { name: 'B+C', words: `with ${ORDER_GROUPS.B} filled`, filled: 'B' },
  ],
  spotHedging,
  linearFee: (rulebook) => rulebook.of(CROSS).takerFee.value.toNumber(),
  account: accountBy(({ equity }) => equity),
  liquidation,
}
