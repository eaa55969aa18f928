import type { Appraisal } from '@/engine/liquidation/appraisal'
import type { PricedUnits } from '@/engine/liquidation/pricedUnits'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Rulebook } from '@/engine/portfolio/rulebook'

/** MM rates at which the venue acts. */
export interface Levels {
  /** Borrowed assets are repaid. */
  readonly autoRepay: number
  /** A liquidation that has begun ends. */
  readonly target: number
  /** Liquidation starts. */
  readonly liquidation: number
}

/** What a rulebook says of a liquidation, as plain texts. */
export interface PublishedRules {
  /** The MM rates at which the venue acts. */
  readonly rates: Readonly<Record<keyof Levels, string>>
  /** How much of a position’s original size a *reduce* step closes at most. */
  readonly closedAtOnce: string
}

/** What the rules do in one step. */
export type StepKind = 'autoRepay' | 'cancelOrders' | 'reduce'

/** What a liquidation works on, the same from its first step to its last. */
export interface Walk {
  readonly units: PricedUnits
  /** Original signed sizes by contract key, in portfolio order. */
  readonly sizes: ReadonlyMap<string, Decimal>
  /** Whether some step has closed a part of a position. */
  readonly hasReduced: boolean
}

/** What a step traded, and what that cost; USD. */
export interface Traded {
  /** The notional closed. */
  readonly closed: Decimal
  /** The value of the coins converted. */
  readonly converted: Decimal
  /** Liquidation and conversion fees. */
  readonly fees: Decimal
}

/** One step that the rules have taken, and the account afterwards. */
export interface StepTaken {
  readonly step: StepKind
  /** The contract and the size closed, signed like the position; null where no position was touched. */
  readonly closed: { readonly symbol: string; readonly size: Decimal } | null
  /** One plain sentence, with numbers. */
  readonly detail: string
  readonly traded: Traded
  readonly after: Appraisal
}

/**
 * What the venue does step by step with an account that holds too little. A walk asks it for one step after another
 * until there is none; steps must come to an end.
 */
export interface LiquidationRules {
  readonly levels: (rulebook: Rulebook) => Levels
  /** The same rates as they are published, with how much a step closes. */
  readonly published: (rulebook: Rulebook) => PublishedRules
  /** All that is owed, USD. */
  readonly owed: (now: Appraisal) => Decimal
  /** The step that the account as it stands calls for; null where none does, or where none helps. */
  readonly next: (walk: Walk, now: Appraisal) => StepTaken | null
}
