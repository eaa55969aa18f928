import type { OrderSet } from '@/engine/margin/orders'
import type { ComponentId, ComponentPartsByKey, DeltaSpreadPart, PortfolioName } from '@/engine/models/ids'
import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import type { AccountWords } from './accountWords'
import { UTA_LIQUIDATION } from './utaLiquidation'

/** What a hedge or an order is in, as far as reasons name it. */
export interface Traded {
  /** `today` for what never expires, otherwise `26 Jun`. */
  readonly day: string
  /** The dollar in which it settles. */
  readonly dollar: string
}

/** How the page names one of the charges that a component is made of, where they are shown. */
interface ChargeWords {
  readonly key: DeltaSpreadPart
  readonly name: string
  /** The unit's parameters that it takes. */
  readonly parameters: readonly string[]
}

/** How the page names and draws a part of the maintenance margin. */
export interface PartWords<Key extends string> {
  readonly key: Key
  readonly name: string
  /** The name in two lines, under a bar. */
  readonly lines: readonly [string, string]
  /** The name where there is little room. */
  readonly short: string
  /** Within a sentence. */
  readonly spoken: string
  readonly isPlural: boolean
  readonly colour: string
  /** The unit's parameters that it takes. */
  readonly parameters: readonly string[]
  /** What it is made of, where that is shown, and where the statement of a unit has it. */
  readonly made: {
    readonly key: keyof ComponentPartsByKey<string>
    readonly of: readonly ChargeWords[]
  } | null
}

/** How the page names and draws a contingency component. */
export interface ComponentWords extends PartWords<ComponentId> {
  /** Why it rises with what is traded. */
  readonly reason: (traded: Traded) => string
}

export const MAX_LOSS: PartWords<'maxLoss'> = {
  key: 'maxLoss',
  name: 'Maximum loss',
  lines: ['Maximum', 'loss'],
  short: 'Maximum loss',
  spoken: 'the maximum loss',
  isPlural: false,
  colour: 'var(--component-stress)',
  parameters: ['stress.priceRange', 'stress.ivUp', 'stress.ivDown'],
  made: null,
}

const apart = (what: string, day: string) =>
  `${what} of ${day} hedges ${what.toLowerCase()} of other expiries: the further they lie apart, the more is charged.`

/** The contingency components of the account's own model, in their order. */
export const COMPONENTS: readonly ComponentWords[] = [
  {
    key: 'shortOptions',
    name: 'Short options',
    lines: ['Short', 'options'],
    short: 'Short options',
    spoken: 'the short options charge',
    isPlural: true,
    colour: 'var(--component-short-options)',
    parameters: ['contingency.shortOptionCoefficient'],
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
    colour: 'var(--component-vega-spread)',
    parameters: ['contingency.vegaFactor'],
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
    colour: 'var(--component-stablecoin-spread)',
    parameters: ['contingency.stablecoinSpreadFactor'],
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
    colour: 'var(--component-delta-spread)',
    parameters: [],
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
    colour: 'var(--component-perp-futures)',
    parameters: ['contingency.perpFuturesRiskFactor'],
    reason: () => 'Every perpetual and future is charged by its size, whatever it hedges.',
    made: null,
  },
]

/** What makes initial margin of maintenance margin. */
export const INITIAL_MARGIN_PARAMETERS: readonly string[] = ['imFactor']

/** The parameters of a unit that stand beside no part of its margin: they shape the scenarios, or allow the hedge. */
export const OTHER_PARAMETERS: readonly string[] = [
  'stress.priceSteps',
  'stress.ivTermPower',
  'stress.ivTermPivotDays',
  'stress.expiryDecaySeconds',
  'spotHedge',
]

/** How the page names an order portfolio. */
export interface OrderPortfolioWords {
  readonly name: PortfolioName
  /** The group of orders that it takes as filled. */
  readonly filled: OrderSet | null
  readonly title: string
  /** On its card. */
  readonly words: string
  /** In the statement. */
  readonly stated: string
  /** What decides where it decides, within a sentence. */
  readonly decider: string
  /** After the name of a margin; empty of what is held. */
  readonly suffix: string
}

/** The order portfolios of the account's own model, what is held first. */
export const ORDER_PORTFOLIOS: readonly OrderPortfolioWords[] = [
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

/** The words of the portfolio that decides. */
export function orderPortfolio(name: PortfolioName): OrderPortfolioWords {
  const found = ORDER_PORTFOLIOS.find((portfolio) => portfolio.name === name)
  if (found === undefined) throw new RangeError(`no portfolio ${name}`)
  return found
}

/** The page's half of the account's own model. */
export const UTA: AccountWords = { liquidation: UTA_LIQUIDATION }
