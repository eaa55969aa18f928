import type {
  BalanceDocument,
  HedgeDocument,
  OrderDocument,
  PositionDocument,
  RulebookOverrides,
  ScenarioDocument,
} from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'

/** A lesson as its file says it, `margin-lesson@1`: data and plain text, every decimal a string. */
export interface Lesson {
  readonly format: 'margin-lesson@1'
  /** In lower case with hyphens: it stands in links to the lesson. */
  readonly id: string
  readonly title: string
  /** What is learnt, in one sentence. */
  readonly summary: string
  /** What the lesson begins with. */
  readonly scenario: ScenarioDocument
  readonly steps: readonly LessonStep[]
}

export interface LessonStep {
  readonly title: string
  /** Paragraphs. */
  readonly text: readonly string[]
  /** The part of the page that is pointed at, by its accessible name: `Headline`, `Positions`, `Margin curve`. */
  readonly look: string
  readonly predict?: Prediction
  readonly change?: Change
  /** Paragraphs behind the answer; `{account.mmRate}` in them is the figure at that address. */
  readonly after: readonly string[]
}

/** What the learner says before the answer is shown: a number, or one of some choices. */
export type Prediction = NumberPrediction | ChoicePrediction

export interface NumberPrediction {
  readonly question: string
  /** The address of the figure in the statement: `units.BTC.maintenanceMargin`. */
  readonly answer: string
  /** How far off still counts as right, in the figure's unit. */
  readonly tolerance: string
}

export interface ChoicePrediction {
  readonly question: string
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly text: string
  /** It is right where all of these hold. */
  readonly when: readonly Condition[]
}

/** What a figure of the statement is: a decimal or word, or the figure at another address. */
export interface Condition {
  readonly figure: string
  readonly is?: string
  readonly above?: string
  readonly below?: string
}

/** Something to do on the page. */
export interface Change {
  readonly instruction: string
  /** The same, done for the learner. */
  readonly do: Edit
  /** When it counts as done; where nothing is said, when the scenario is as `do` makes it. */
  readonly until?: readonly Condition[]
}

/** What a scenario has after the change; whatever is not named stays. */
export interface Edit {
  /** Rows, each in place of the one of the same contract or coin, and for orders of the same side. */
  readonly balances?: readonly BalanceDocument[]
  readonly positions?: readonly PositionDocument[]
  readonly orders?: readonly OrderDocument[]
  readonly hedges?: readonly HedgeDocument[]
  /** Rows that go, by contract or coin. */
  readonly remove?: Readonly<Partial<Record<EditedTable, readonly string[]>>>
  readonly spotHedging?: boolean
  readonly rulebook?: string
  /** Null: the rulebook as it is. */
  readonly rulebookOverrides?: RulebookOverrides | null
  /** Market values by their path: `underlyings.BTC.index`, `quotes.BTCUSDT.mark`. */
  readonly market?: Readonly<Record<string, string>>
  /** What-if moves as a whole; an empty object: the market as it is. */
  readonly moves?: MovesDocument
}

export const EDITED_TABLES = ['balances', 'positions', 'orders', 'hedges'] as const
export type EditedTable = (typeof EDITED_TABLES)[number]
