import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import type { AccountWords, ComponentWords, OrderPortfolioWords, PartWords } from './accountWords'
import { UTA_LIQUIDATION } from './utaLiquidation'

const MAX_LOSS: PartWords<'maxLoss'> = {
  key: 'maxLoss',
  name: 'Maximum loss',
  lines: ['Maximum', 'loss'],
  short: 'Maximum loss',
  spoken: 'the maximum loss',
  isPlural: false,
  colour: 'var(--part-1)',
  parameters: ['stress.priceRange', 'stress.ivUp', 'stress.ivDown'],
  made: null,
}

const apart = (what: string, day: string) =>
  `${what} of ${day} hedges ${what.toLowerCase()} of other expiries: the further they lie apart, the more is charged.`

const COMPONENTS: readonly ComponentWords[] = [
  {
    key: 'shortOptions',
    name: 'Short options',
    lines: ['Short', 'options'],
    short: 'Short options',
    spoken: 'the short options charge',
    isPlural: true,
    colour: 'var(--part-2)',
    parameters: ['contingency.shortOptionCoefficient'],
    shared:
      'by size, among calls or puts of one expiry of which more are sold than bought. What is bought there takes from it.',
    reason: () => 'It leaves more options sold than bought, and each of those is charged.',
    made: null,
  },
  {
    key: 'vegaSpread',
    name: 'Vega spread',
    lines: ['Vega', 'spread'],
    short: 'Vega spread',
    spoken: 'the vega spread',
    isPlural: false,
    colour: 'var(--part-3)',
    parameters: ['contingency.vegaFactor'],
    shared: 'by vega, on the smaller of the long and the short side: that side is hedged whole.',
    reason: ({ day }) => apart('Vega', day),
    made: null,
  },
  {
    key: 'stablecoinSpread',
    name: 'Stablecoin spread',
    lines: ['Stablecoin', 'spread'],
    short: 'Stablecoin spread',
    spoken: 'the stablecoin spread',
    isPlural: false,
    colour: 'var(--part-4)',
    parameters: ['contingency.stablecoinSpreadFactor'],
    shared: 'by delta, on the smaller of the long and the short side.',
    reason: ({ dollar }) =>
      `Delta settled in ${dollar} hedges delta settled in other dollars, which may drift apart.`,
    made: null,
  },
  {
    key: 'deltaSpread',
    name: 'Delta spread',
    lines: ['Delta', 'spread'],
    short: 'Delta spread',
    spoken: 'the delta spread',
    isPlural: false,
    colour: 'var(--part-5)',
    parameters: [],
    shared:
      'between expiries by delta, on the smaller side, hedging spot included; spot against derivatives by delta times distance from the index, among what spot hedges.',
    reason: ({ day }) => apart('Delta', day),
    made: {
      key: 'deltaSpreadParts',
      of: [
        { key: 'calendar', name: 'of which between expiries', parameters: ['contingency.deltaFactor'] },
        {
          key: 'basisRisk',
          name: 'of which spot against derivatives',
          parameters: ['contingency.basisFactor', 'contingency.basisThreshold'],
        },
      ],
    },
  },
  {
    key: 'perpFutures',
    name: 'Futures contingency',
    lines: ['Futures', 'contingency'],
    short: 'Futures',
    spoken: 'the futures contingency',
    isPlural: false,
    colour: 'var(--part-6)',
    parameters: ['contingency.perpFuturesRiskFactor'],
    shared: 'by coins of perpetuals and futures held.',
    reason: () => 'Every perpetual and future is charged by its size, whatever it hedges.',
    made: null,
  },
]

const ORDER_PORTFOLIOS: readonly OrderPortfolioWords[] = [
  {
    name: 'C',
    filled: null,
    title: 'What is held',
    words: 'MM[C]: positions and what-if hedges',
    stated: 'Positions and hedges',
    decider: 'positions alone',
    suffix: '',
  },
  {
    name: 'A+C',
    filled: 'A',
    title: 'Group A filled',
    words: `MM[A+C]: with ${ORDER_GROUPS.A} filled`,
    stated: `With ${ORDER_GROUPS.A} filled`,
    decider: ORDER_GROUPS.A,
    suffix: ` with ${ORDER_GROUPS.A} filled`,
  },
  {
    name: 'B+C',
    filled: 'B',
    title: 'Group B filled',
    words: `MM[B+C]: with ${ORDER_GROUPS.B} filled`,
    stated: `With ${ORDER_GROUPS.B} filled`,
    decider: ORDER_GROUPS.B,
    suffix: ` with ${ORDER_GROUPS.B} filled`,
  },
]

/** The page's half of the account's own model. */
export const UTA: AccountWords = {
  maxLoss: MAX_LOSS,
  components: COMPONENTS,
  addsUp: true,
  intention:
    'Margin is the largest loss under stress, and on top of it contingency: reserves for short options, for hedges between expiries and between dollars, for basis and for closing futures.',
  orderPortfolios: ORDER_PORTFOLIOS,
  initialMarginParameters: ['imFactor'],
  otherParameters: [
    'stress.priceSteps',
    'stress.ivTermPower',
    'stress.ivTermPivotDays',
    'stress.expiryDecaySeconds',
    'spotHedge',
  ],
  liquidation: UTA_LIQUIDATION,
}
