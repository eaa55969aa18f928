import { numbersOf, type ParameterGroup } from '@/engine/models/parameterTable'
import { ABOVE_ZERO, aboveZeroTo, oddWithin, within, ZERO_OR_MORE } from '@/engine/numbers/bounds'

const RATE = aboveZeroTo(10)
const FACTOR = within(0, 10)
const FEE = within(0, 0.1)

export const STRESS = numbersOf('stress', 'Stress test', 'units.*.stress', 'Maximum loss', {
  priceRange: [
    'Price range',
    'ratio',
    'share',
    aboveZeroTo(0.95),
    'How far the price is shocked, up and down.',
  ],
  priceSteps: ['Price points', 'ratio', 'points', oddWithin(3, 101), 'How many price shocks there are.'],
  ivUp: [
    'Volatility shock up',
    'ratio',
    'share',
    within(0, 10),
    'How much volatility rises in the shock up, relative to itself.',
  ],
  ivDown: [
    'Volatility shock down',
    'ratio',
    'share',
    within(-0.99, 0),
    'How much volatility falls in the shock down, relative to itself.',
  ],
  ivTermPower: [
    'Term power',
    'ratio',
    'power',
    within(0, 1),
    'How strongly volatility shocks fade with time to expiry; 0: not at all.',
  ],
  ivTermPivotDays: [
    'Term pivot',
    'days',
    'days',
    ABOVE_ZERO,
    'The time to expiry at which volatility shocks count in full.',
  ],
  expiryDecaySeconds: [
    'Expiry decay',
    'seconds',
    'seconds',
    ZERO_OR_MORE,
    'In the last seconds before expiry an option’s price shock decays.',
  ],
})

export const CONTINGENCY = numbersOf(
  'contingency',
  'Contingency',
  'units.*.contingency',
  'Contingency components',
  {
    shortOptionCoefficient: [
      'Short option coefficient',
      'ratio',
      'share',
      FACTOR,
      'The share of the index price reserved for each option sold.',
    ],
    vegaFactor: [
      'Vega factor',
      'points per day',
      'pointsPerDay',
      FACTOR,
      'Volatility points reserved for each day between hedged vegas.',
    ],
    stablecoinSpreadFactor: [
      'Stablecoin spread factor',
      'ratio',
      'share',
      FACTOR,
      'The share reserved where deltas in different dollars hedge each other.',
    ],
    deltaFactor: [
      'Delta factor',
      'per day',
      'share',
      FACTOR,
      'The share reserved for each day between hedged deltas.',
    ],
    basisFactor: [
      'Basis factor',
      'ratio',
      'share',
      FACTOR,
      'The share of the basis of hedged spot that is reserved.',
    ],
    basisThreshold: [
      'Basis threshold',
      'ratio',
      'share',
      FACTOR,
      'What is reserved of hedged spot on top of its basis, as far as the collateral haircut does not cover it.',
    ],
    perpFuturesRiskFactor: [
      'Perpetual and futures factor',
      'ratio',
      'share',
      FACTOR,
      'The share of the notional reserved for perpetuals and futures.',
    ],
  },
)

export const INITIAL = numbersOf(
  'initial',
  'Initial margin',
  'units.*',
  'Maintenance and initial margin of a unit, with active orders',
  {
    imFactor: [
      'Initial margin factor',
      'ratio',
      'times',
      within(1, 10),
      'How many times the maintenance margin is needed to open positions.',
    ],
  },
)

export const SPOT: ParameterGroup = {
  key: 'spot',
  title: 'Spot hedging',
  place: 'units.*',
  section: 'Spot hedging',
  rows: {
    spotHedge: {
      name: 'Spot may hedge',
      meaning: 'Whether spot of the coin can hedge its derivatives.',
      unit: '',
      shown: 'flag',
      bound: null,
    },
  },
}

export const COLLATERAL: ParameterGroup = {
  key: 'collateral',
  title: 'Collateral',
  place: 'collateral',
  section: 'Account',
  rows: {
    '*': {
      name: 'Collateral tiers',
      meaning: 'The part of each tier of the quantity that counts as collateral.',
      unit: 'ratio',
      shown: 'tiers',
      bound: within(0, 1),
    },
  },
}

export const LIQUIDATION = numbersOf('liquidation', 'Liquidation', 'liquidation', 'Staged liquidation', {
  autoRepayRate: [
    'Auto-repayment rate',
    'ratio',
    'share',
    RATE,
    'The MM rate from which borrowed assets are repaid.',
  ],
  liquidationRate: [
    'Liquidation rate',
    'ratio',
    'share',
    RATE,
    'The MM rate from which the account is liquidated.',
  ],
  targetRate: ['Target rate', 'ratio', 'share', RATE, 'The MM rate at which a liquidation stops.'],
  stepFraction: [
    'Size of a step',
    'ratio',
    'share',
    within(0.01, 1),
    'The part of a position that one step of a liquidation closes.',
  ],
  liquidationFee: [
    'Liquidation fee rate',
    'ratio',
    'share',
    FEE,
    'The share of the notional that a forced close costs.',
  ],
  conversionFee: ['Conversion fee rate', 'ratio', 'share', FEE, 'The share of a conversion that it costs.'],
})

export const BORROW = numbersOf('borrow', 'Borrowing', 'borrow', 'Account', {
  imr: [
    'Borrowing initial rate',
    'ratio',
    'share',
    RATE,
    'The share of a liability that counts as initial margin.',
  ],
  mmr: [
    'Borrowing maintenance rate',
    'ratio',
    'share',
    RATE,
    'The share of a liability that counts as maintenance margin.',
  ],
})

/** Of cross margin those that a coin may have of its own. */
export const CROSS_BY_COIN = numbersOf(
  'crossMargin',
  'Cross margin',
  'crossMargin',
  'Cross margin, for comparison',
  {
    'optionMmFactor.*': [
      'Option maintenance factor',
      'ratio',
      'share',
      FACTOR,
      'The share of the index price (or mark) kept for a sold option.',
    ],
    'tierStep.*': [
      'Tier step',
      'USD',
      'dollars',
      ABOVE_ZERO,
      'How much value each tier of the maintenance rate spans.',
    ],
  },
)

export const CROSS = numbersOf('crossMargin', 'Cross margin', 'crossMargin', 'Cross margin, for comparison', {
  optionImHigh: [
    'Higher initial factor of options',
    'ratio',
    'share',
    FACTOR,
    'The share of the index price needed for a sold option at the money.',
  ],
  optionImLow: [
    'Lower initial factor of options',
    'ratio',
    'share',
    FACTOR,
    'The least share of the index price needed for a sold option.',
  ],
  liquidationFee: [
    'Liquidation fee',
    'ratio',
    'share',
    FEE,
    'The fee kept for closing a sold option in a liquidation.',
  ],
  takerFee: ['Taker fee', 'ratio', 'share', FEE, 'The fee kept for closing a perpetual or future.'],
  defaultLeverage: [
    'Leverage',
    'ratio',
    'times',
    ABOVE_ZERO,
    'The leverage of positions and orders that name none.',
  ],
  tierRate: [
    'Tier rate',
    'ratio',
    'share',
    RATE,
    'The maintenance rate of the first tier; each further tier adds as much.',
  ],
  tierRateMax: ['Highest tier rate', 'ratio', 'share', RATE, 'The maintenance rate beyond the last tier.'],
})

/** Every parameter of the account's own model, in the order in which people think of them. */
export const PARAMETERS: readonly ParameterGroup[] = [
  STRESS,
  CONTINGENCY,
  INITIAL,
  SPOT,
  COLLATERAL,
  LIQUIDATION,
  BORROW,
  CROSS_BY_COIN,
  CROSS,
]

/** A liquidation stops at the target rate, so that must not lie above the rate that starts it. */
export const NOT_ABOVE = [['liquidation.targetRate', 'liquidation.liquidationRate']] as const
