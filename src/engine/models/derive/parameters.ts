import { listOf, numbersOf, type ParameterGroup } from '@/engine/models/parameterTable'
import { ABOVE_ZERO, aboveTo, aboveZeroTo, within } from '@/engine/numbers/bounds'
import { termsOf } from '@/engine/numbers/term'

const SHARE = within(0, 1)
const TEN = within(0, 10)
const HUNDRED = within(0, 100)
const SLOPE = within(-1, 1)

const LISTED = termsOf('Derive: scenario results', {
  price: ['Price shock', 'ratio', 'How far the index price moves in the scenario.'],
  weight: ['Weight', 'ratio', 'The share of the scenario’s result that counts.'],
})

export const SCENARIOS = listOf(
  'scenarios',
  'Scenarios',
  'units.*',
  'Derive: scenario results',
  'What happens in each scenario to the price and to volatility, and how much of the result counts.',
  {
    least: 1,
    most: 200,
    fields: {
      price: { term: LISTED.price, bound: aboveTo(-1, 10) },
      volatility: { words: ['up', 'same', 'down', 'linear', 'abs'] },
      weight: { term: LISTED.weight, bound: aboveZeroTo(1) },
    },
    bare: null,
    broken: ({ price, volatility }) => {
      const isTilt = volatility === 'linear' || volatility === 'abs'
      const moves = price !== undefined && typeof price !== 'string' && !price.isZero()
      return isTilt && moves ? ['volatility', 'up, same or down where the price moves'] : null
    },
  },
)

export const VOLATILITY = numbersOf(
  'volatility',
  'Volatility shocks',
  'units.*.volatility',
  'Derive: shocked volatility',
  {
    up: ['Volatility shock up', 'ratio', 'share', TEN, 'How much volatility rises, relative to itself.'],
    down: ['Volatility shock down', 'ratio', 'share', TEN, 'How much volatility falls, relative to itself.'],
    shortPower: [
      'Term power up to 30 days',
      'ratio',
      'power',
      SHARE,
      'How strongly volatility shocks grow where less than 30 days are left.',
    ],
    longPower: [
      'Term power beyond 30 days',
      'ratio',
      'power',
      SHARE,
      'How strongly volatility shocks fade where more than 30 days are left.',
    ],
    floorDays: [
      'Fewest days',
      'days',
      'days',
      ABOVE_ZERO,
      'Days to expiry count as at least this in the term scaling.',
    ],
    minimumUp: [
      'Least volatility after a rise',
      'a year',
      'share',
      TEN,
      'After a rise, volatility is at least this.',
    ],
  },
)

export const DISCOUNT = numbersOf(
  'discount',
  'Static discount',
  'units.*.discount',
  'Derive: static discount',
  {
    long: [
      'Discount',
      'ratio',
      'times',
      aboveZeroTo(2),
      'What an expiry that is worth something counts at, before time takes more.',
    ],
    longRateFactor: [
      'Rate factor of the discount',
      'ratio',
      'times',
      TEN,
      'How much of the interest rate the discount grows by over time.',
    ],
    longRateAdd: [
      'Rate added to the discount',
      'a year',
      'share',
      TEN,
      'What the discount grows by over time beside that.',
    ],
    short: [
      'Mark-up',
      'ratio',
      'times',
      aboveZeroTo(2),
      'What an expiry that is owed counts at, before time adds more.',
    ],
    shortRateFactor: [
      'Rate factor of the mark-up',
      'ratio',
      'times',
      TEN,
      'How much of the interest rate the mark-up grows by over time.',
    ],
    shortRateAdd: [
      'Rate added to the mark-up',
      'a year',
      'share',
      TEN,
      'What the mark-up grows by over time beside that.',
    ],
  },
)

export const FORWARD = numbersOf(
  'forward',
  'Forward contingency',
  'units.*.forward',
  'Derive: forward contingency',
  {
    up: ['Forward up', 'ratio', 'share', SHARE, 'How far every forward price rises by itself.'],
    down: ['Forward down', 'ratio', 'share', aboveTo(-1, 0), 'How far every forward price falls by itself.'],
    add: ['Share of the loss', 'ratio', 'times', HUNDRED, 'How much of the loss of an expiry counts.'],
    timesYears: [
      'Share of the loss a year',
      'ratio',
      'times',
      HUNDRED,
      'How much more of the loss of an expiry counts for each year to it.',
    ],
  },
)

export const SKEW = numbersOf('skew', 'Tilts of the smile', 'units.*.skew', 'Derive: shocked volatility', {
  linearCap: ['Most of the tilt', 'ratio', 'share', SHARE, 'How far the tilt changes volatility at most.'],
  linearSlope: [
    'Most of the tilt by term',
    'ratio',
    'share',
    SLOPE,
    'How that changes with the root of the years left.',
  ],
  absCap: [
    'Most of the bend',
    'ratio',
    'share',
    SHARE,
    'How far the bend of both wings changes volatility at most.',
  ],
  absSlope: [
    'Most of the bend by term',
    'ratio',
    'share',
    SLOPE,
    'How that changes with the root of the years left.',
  ],
  minimumWidth: [
    'Least width',
    'ratio',
    'share',
    ABOVE_ZERO,
    'The tilt is complete no nearer to the forward price than this.',
  ],
  width: [
    'Width',
    'ratio',
    'times',
    ABOVE_ZERO,
    'In how many deviations from the forward price the tilt is complete.',
  ],
  volatility: [
    'Volatility of the width',
    'a year',
    'share',
    TEN,
    'The volatility that these deviations have.',
  ],
  volatilitySlope: [
    'Volatility of the width by term',
    'ratio',
    'share',
    SLOPE,
    'How that changes with the root of the years left.',
  ],
})

export const LOSS_FACTOR = numbersOf('lossFactor', 'Loss factor', 'units.*.lossFactor', 'Derive: margins', {
  initial: [
    'Initial loss factor',
    'ratio',
    'times',
    TEN,
    'How many times the worst loss is needed to trade.',
  ],
  maintenance: [
    'Maintenance loss factor',
    'ratio',
    'times',
    TEN,
    'How many times the worst loss must be kept.',
  ],
})

const charged = (what: string) =>
  ({
    initial: ['Initial charge', 'ratio', 'share', SHARE, `The share ${what} needed to trade, in all.`],
    maintenance: ['Maintenance charge', 'ratio', 'share', SHARE, `The share ${what} that must be kept.`],
  }) as const

export const PERPETUAL = numbersOf(
  'perpetual',
  'Perpetual',
  'units.*.perpetual',
  'Derive: charges',
  charged('of the value of the perpetual, at the index,'),
)

export const NAKED_SHORT = numbersOf(
  'nakedShort',
  'Naked shorts',
  'units.*.nakedShort',
  'Derive: charges',
  charged('of the index price of each option sold without a bought one at its strike'),
)

/** A coin without it is no collateral. */
export const HAIRCUT = {
  ...numbersOf(
    'haircut',
    'Haircut',
    'units.*.haircut',
    'Derive: charges',
    charged('of the value of the coins that are collateral'),
  ),
  isOptional: true,
}

/** What the coins are called there. */
export const HAIRCUT_NAME: ParameterGroup = {
  key: 'haircutName',
  title: 'Collateral',
  place: 'units.*.haircut',
  section: 'Derive: charges',
  rows: {
    as: {
      name: 'Collateral',
      meaning: 'What coins that are collateral are called at the venue.',
      unit: '',
      shown: 'text',
      bound: null,
    },
  },
  isOptional: true,
}

export const PEG = numbersOf('peg', 'Settlement coin', 'peg', 'Derive: margins', {
  threshold: [
    'Peg threshold',
    'USD',
    'dollars',
    within(0, 2),
    'Where the settlement coin is worth less than this, the initial factor grows.',
  ],
  factor: [
    'Peg factor',
    'ratio',
    'times',
    HUNDRED,
    'How fast the initial factor grows with what the settlement coin lacks.',
  ],
})

export const INTEREST = numbersOf('interest', 'Interest', '', 'Derive: inputs', {
  interestRate: [
    'Interest rate',
    'a year',
    'share',
    within(-1, 10),
    'The rate by which options are discounted; below 0 it counts as 0.',
  ],
})

/** Every parameter of the model, in the order in which people think of them. */
export const PARAMETERS: readonly ParameterGroup[] = [
  SCENARIOS,
  VOLATILITY,
  SKEW,
  DISCOUNT,
  FORWARD,
  LOSS_FACTOR,
  PERPETUAL,
  NAKED_SHORT,
  HAIRCUT_NAME,
  HAIRCUT,
  PEG,
  INTEREST,
]

/** The initial charges are totals, which include the maintenance share. */
export const NOT_ABOVE = ['perpetual', 'nakedShort', 'haircut'].map(
  (group) => [`units.*.${group}.maintenance`, `units.*.${group}.initial`] as const,
)
