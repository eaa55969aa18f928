import type { LiquidationOutcome } from '@/engine/liquidation/liquidationPart'
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

/** What a rulebook says of a liquidation, as the page prints it. */
export interface PrintedRules {
  readonly at: Readonly<Record<keyof Levels, string>>
  /** How much of a position's original size is closed at once. */
  readonly closedAtOnce: string
}

/** The account at a place of a liquidation, as the page prints it; amounts in USD. */
export interface PrintedStanding {
  /** Its MM rate. */
  readonly rate: string
  readonly isAtLeast: (kind: keyof Levels) => boolean
  readonly isAbove: (kind: keyof Levels) => boolean
  readonly marginBalance: { readonly sign: number; readonly signed: string; readonly unsigned: string }
  /** Null where nothing is owed. */
  readonly owed: string | null
  /** How many orders are active. */
  readonly orders: number
  /** What filling them would lose; null where nothing. */
  readonly orderLoss: string | null
}

/** A liquidation as far as it is known. */
export interface PrintedCourse {
  readonly start: PrintedStanding
  readonly steps: readonly StepKind[]
  /** After the last of these steps. */
  readonly last: PrintedStanding
  /** Null while there may be more steps. */
  readonly outcome: LiquidationOutcome | null
}

/** The rule that is followed, and why. */
export type RuleFollowed = Pick<RuleInWords, 'rule' | 'words'>

/** How the page speaks of a staged liquidation. */
export interface LiquidationWords {
  readonly rates: readonly RateWords[]
  /** Where a rulebook has the rates, in the order in which a statement lists them. */
  readonly parameters: readonly string[]
  /** What a statement says below them. */
  readonly note: string
  /** The rules, of which the first that applies is followed; given the rates as they are said. */
  readonly rules: (at: PrintedRules['at']) => readonly RuleInWords[]
  /** The rule that makes a step. */
  readonly ruleOf: Readonly<Record<StepKind, number>>
  /** What a step does, as short as can be; what is closed comes after it. */
  readonly deeds: Readonly<Record<StepKind, string>>
  /** Why the next step is this one, with the numbers on which its rule looks. */
  readonly why: Readonly<Record<StepKind, (before: PrintedStanding, rules: PrintedRules) => string>>
  /** What it comes to, as it stands within a sentence. */
  readonly found: (course: PrintedCourse, rules: PrintedRules) => string
  /** By which rule it stops once it has come to an end, and why. */
  readonly stop: (last: PrintedStanding, outcome: LiquidationOutcome, rules: PrintedRules) => RuleFollowed
}
