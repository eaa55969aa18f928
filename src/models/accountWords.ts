import type { OrderSet } from '@/engine/margin/orders'
import type { PartsKey } from '@/engine/models/model'
import type { LiquidationWords } from './liquidationWords'

/** What a hedge or an order is in, as far as reasons name it. */
export interface Traded {
  /** `today` for what never expires, otherwise `26 Jun`. */
  readonly day: string
  /** The dollar in which it settles. */
  readonly dollar: string
}

/** How the page names one of the charges that a component is made of, where they are shown. */
interface ChargeWords {
  /** The id of the charge. */
  readonly key: string
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
    readonly key: PartsKey
    readonly of: readonly ChargeWords[]
  } | null
}

/** How the page names and draws a contingency component. */
export interface ComponentWords extends PartWords<string> {
  /** By what and among which legs it is shared, after its name and a colon. */
  readonly shared: string
  /** Why it rises with what is traded. */
  readonly reason: (traded: Traded) => string
}

/** How the page names an order portfolio. */
export interface OrderPortfolioWords {
  readonly name: string
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

/** The page's half of a model of the account: what its parts are called, and how they are drawn. */
export interface AccountWords {
  readonly maxLoss: PartWords<'maxLoss'>
  /** In the order in which they are shown. */
  readonly components: readonly ComponentWords[]
  /** True where the maintenance margin is the maximum loss and all components, added: each then has a share of it. */
  readonly addsUp: boolean
  /** What its parts are for, for those who have none yet. */
  readonly intention: string
  /** What is held first. */
  readonly orderPortfolios: readonly OrderPortfolioWords[]
  /** The unit's parameters that make initial margin of maintenance margin. */
  readonly initialMarginParameters: readonly string[]
  /** Those that stand beside no part of a unit's margin: they shape the scenarios, or allow the hedge. */
  readonly otherParameters: readonly string[]
  /** Null where the model has no liquidation. */
  readonly liquidation: LiquidationWords | null
}
