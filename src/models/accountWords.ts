import type { Levels, StepKind } from '@/engine/models/liquidationRules'

/** How the page names a rate at which the venue acts. */
export interface RateWords {
  readonly kind: keyof Levels
  /** At the end of its line. */
  readonly words: string
}

/** A rule of staged liquidation in words. */
export interface RuleInWords {
  readonly rule: number
  /** For a chip in a line of all of them, read from the first on. */
  readonly short: string
  readonly words: string
}

/** How the page speaks of a staged liquidation. */
export interface LiquidationWords {
  readonly rates: readonly RateWords[]
  /** Where a rulebook has the rates, in the order in which a statement lists them. */
  readonly parameters: readonly string[]
  /** What a statement says below them. */
  readonly note: string
  /** The rules, of which the first that applies is followed; given the rates as they are said. */
  readonly rules: (at: Readonly<Record<keyof Levels, string>>) => readonly RuleInWords[]
  /** The rule that makes a step. */
  readonly ruleOf: Readonly<Record<StepKind, number>>
}

/** The page's half of a model of the account: what its parts are called, and how they are drawn. */
export interface AccountWords {
  /** Null where the model has no liquidation. */
  readonly liquidation: LiquidationWords | null
}
