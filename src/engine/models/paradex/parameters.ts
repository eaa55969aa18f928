import { listOf, numbersOf, type ParameterGroup } from '@/engine/models/parameterTable'
import { aboveTo, aboveZeroTo, within } from '@/engine/numbers/bounds'
import { termsOf } from '@/engine/numbers/term'
import { TERM_PARAMETERS } from '@/engine/venues/termParameters'
import { MARGINS, MINIMUM_DELTA, PROVISIONS, SCAN, VOLATILITY_SHOCKS } from './sections'

const SHARE = within(0, 1)

const LISTED = termsOf(SCAN, {
  price: ['Price shock', 'ratio', 'How far the scenario moves the price.', 12],
  volatility: [
    'Volatility shock',
    'ratio',
    'How much volatility moves in the scenario, relative to itself, 30 days before expiry.',
    12,
  ],
  weight: ['Weight', 'ratio', 'The share of the result of the scenario that counts.', 12],
})

export const SCENARIOS = listOf(
  'scenarios',
  'Scenarios',
  'units.*',
  SCAN,
  'Price and volatility shocks, each with the share of its result that counts.',
  {
    least: 1,
    most: 200,
    fields: {
      price: { term: LISTED.price, bound: aboveTo(-1, 10) },
      volatility: { term: LISTED.volatility, bound: within(-1, 10) },
      weight: { term: LISTED.weight, bound: aboveZeroTo(1) },
    },
    bare: null,
  },
)

export const VOLATILITY = numbersOf('volatility', 'Volatility', 'units.*.volatility', VOLATILITY_SHOCKS, {
  ...TERM_PARAMETERS,
})

export const DELTA = numbersOf('minimumDelta', 'Minimum delta', 'units.*.minimumDelta', MINIMUM_DELTA, {
  unhedged: ['Rate on net delta', 'ratio', 'share', SHARE, 'The share of the net delta that is required.'],
  hedged: [
    'Rate on hedged delta',
    'ratio',
    'share',
    SHARE,
    'The share that is required of delta which other delta offsets.',
  ],
})

export const MAINTENANCE = numbersOf('maintenance', 'Maintenance margin', 'units.*', MARGINS, {
  maintenanceFactor: [
    'Maintenance factor',
    'ratio',
    'share',
    SHARE,
    'The share of scan risk or minimum delta that is needed to keep a book.',
  ],
})

export const FEES = numbersOf('fees', 'Fees', 'fees', PROVISIONS, {
  perpetual: ['Fee of perpetuals', 'ratio', 'share', SHARE, 'Of the value at the mark price.'],
  option: ['Fee of options', 'ratio', 'share', SHARE, 'Of the index price, for each option.'],
  optionCap: ['Most of a fee of options', 'ratio', 'share', SHARE, 'Of the mark price of the option.'],
})

export const FUNDING = numbersOf('funding', 'Funding', '', PROVISIONS, {
  fundingRate8h: [
    'Funding rate',
    'ratio',
    'share',
    within(-1, 1),
    'What long perpetuals pay in 8 hours, of their value at the index price; below 0 short ones pay.',
  ],
})

export const PARAMETERS: readonly ParameterGroup[] = [
  SCENARIOS,
  VOLATILITY,
  DELTA,
  MAINTENANCE,
  FEES,
  FUNDING,
]
