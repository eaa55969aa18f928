import { listOf, type NumberGroup, numbersOf, type ParameterGroup } from '@/engine/models/parameterTable'
import { aboveTo, aboveZeroTo, notZero, wholeWithin, within, ZERO_OR_MORE } from '@/engine/numbers/bounds'
import { termsOf } from '@/engine/numbers/term'
import { TERM_PARAMETERS } from '@/engine/venues/termParameters'
import { COMPONENTS, MARGINS, OFFSET, SHOCKS_AND_SCENARIOS } from './sections'

const SHARE = within(0, 1)

const FAR = termsOf(SHOCKS_AND_SCENARIOS, {
  value: ['Extended price shock', 'ratio', 'How far a scenario of the extended table moves the price.', 12],
})

export const SHOCKS = numbersOf('shocks', 'Price shocks', 'units.*', SHOCKS_AND_SCENARIOS, {
  priceRange: [
    'Price range',
    'ratio',
    'share',
    aboveZeroTo(0.95),
    'How far the main table moves the price, up and down.',
  ],
  buckets: [
    'Price steps on each side',
    'ratio',
    'points',
    wholeWithin(1, 50),
    'Into how many equal steps the price range is cut, on each side of the unmoved price.',
  ],
  extendedFactor: [
    'Extended share',
    'ratio',
    'share',
    SHARE,
    'The share of a result of the extended table that counts, before it is scaled by the price range.',
  ],
})

export const EXTENDED = listOf(
  'extended',
  'Extended price shocks',
  'units.*',
  SHOCKS_AND_SCENARIOS,
  'The price shocks of the extended table, far beyond the price range.',
  {
    least: 0,
    most: 20,
    fields: { value: { term: FAR.value, bound: notZero(aboveTo(-1, 10)) } },
    bare: 'value',
  },
)

export const VOLATILITY = numbersOf(
  'volatility',
  'Volatility shocks',
  'units.*.volatility',
  SHOCKS_AND_SCENARIOS,
  {
    up: [
      'Volatility shock up',
      'ratio',
      'share',
      within(0, 10),
      'How much volatility rises in the shock up, relative to itself, 30 days before expiry.',
    ],
    down: [
      'Volatility shock down',
      'ratio',
      'share',
      within(0, 10),
      'How much volatility falls in the shock down, relative to itself, 30 days before expiry.',
    ],
    ...TERM_PARAMETERS,
  },
)

export const DELTA_SHOCK = numbersOf('deltaShock', 'Delta shock', 'units.*.deltaShock', COMPONENTS, {
  increment: [
    'Rate per coin of excess',
    'per coin',
    'share',
    SHARE,
    'By how much the rate on delta rises for each coin of delta above the free amount.',
  ],
  threshold: ['Free delta', 'USD', 'dollars', ZERO_OR_MORE, 'Delta up to this value is not charged.'],
  maximum: ['Highest rate', 'ratio', 'share', SHARE, 'The rate on delta never rises above this.'],
})

type GroupKey = 'gainShare' | 'gainLimit' | 'minimumMove' | 'annualMove' | 'dampener'

/** The numbers that differ by the currency in which contracts settle: of `coin` and of `usd`. */
function currencyGroup(key: 'coin' | 'usd', title: string): NumberGroup<GroupKey> {
  return numbersOf(key, title, `units.*.${key}`, OFFSET, {
    gainShare: ['Share of a gain', 'ratio', 'share', SHARE, 'The share of a scenario’s gain that is kept.'],
    gainLimit: ['Most of a gain', 'USD', 'dollars', ZERO_OR_MORE, 'No more of a gain is kept than this.'],
    dampener: [
      'Dampener',
      'USD',
      'dollars',
      ZERO_OR_MORE,
      'By how much a result of the extended table is moved towards 0, for each price range beyond the first.',
    ],
    minimumMove: [
      'Least roll move',
      'ratio',
      'share',
      SHARE,
      'The share of the delta of a date that is charged at least; of perpetuals this share.',
    ],
    annualMove: [
      'Roll move of a year',
      'ratio',
      'share',
      SHARE,
      'How far the price of a date may drift from the others in a year.',
    ],
  })
}

/** Of contracts that settle in their coin. */
export const COIN = currencyGroup('coin', 'Contracts that settle in the coin')
/** Of contracts that settle in USDC. */
export const DOLLAR = currencyGroup('usd', 'Contracts that settle in USDC')

export const MAINTENANCE = numbersOf('maintenance', 'Maintenance margin', '', MARGINS, {
  maintenanceFactor: [
    'Maintenance factor',
    'ratio',
    'share',
    aboveZeroTo(1),
    'The share of the margin of positions and hedges that is needed to keep them.',
  ],
})

export const PARAMETERS: readonly ParameterGroup[] = [
  SHOCKS,
  EXTENDED,
  VOLATILITY,
  DELTA_SHOCK,
  COIN,
  DOLLAR,
  MAINTENANCE,
]
