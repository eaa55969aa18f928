import { termsOf } from '@/engine/figure/term'
import type { Charge, Component, MarginModel } from '@/engine/models/model'
import { basisRisk } from './components/basisRisk'
import { calendar } from './components/calendar'
import { perpFutures } from './components/perpFutures'
import { shortOptions } from './components/shortOptions'
import { stablecoinSpread } from './components/stablecoinSpread'
import { vegaSpread } from './components/vegaSpread'
import { PARAMETERS } from './parameters'
import { requirement } from './requirement'
import { optionShocks, scenarios } from './scenarios'

const TERMS = termsOf('Contingency components', {
  deltaSpread: [
    'Delta spread contingency',
    'USD',
    'A reserve where delta of one expiry hedges delta of another, and where spot hedges derivatives.',
  ],
})

const single = (charge: Charge): Component => ({ id: charge.id, charges: [charge], total: null })

/** Portfolio margin of the unified trading account. */
export const UTA: MarginModel = {
  id: 'uta',
  parameters: PARAMETERS,
  scenarios,
  optionShocks,
  components: [
    single(shortOptions),
    single(vegaSpread),
    single(stablecoinSpread),
    { id: 'deltaSpread', charges: [calendar, basisRisk], total: TERMS.deltaSpread },
    single(perpFutures),
  ],
  requirement,
  orderPortfolios: [
    { name: 'C', words: 'positions and hedges', filled: null },
    { name: 'A+C', words: 'with buying-side orders filled', filled: 'A' },
    { name: 'B+C', words: 'with selling-side orders filled', filled: 'B' },
  ],
}
