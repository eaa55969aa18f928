import type { PublishedRules, StepTaken } from '@/engine/models/liquidationRules'
import type { Portfolio, Standing } from './accountPrinter'

export type LiquidationOutcome = 'none' | 'repaired' | 'reduced' | 'bankrupt'

/** One step of a liquidation as the statement shows it. */
export interface LiquidationStep {
  readonly step: StepTaken['step']
  /** The contract and the size closed, signed like the position: where one was closed only. */
  readonly symbol?: string
  readonly size?: string
  /** One plain sentence. */
  readonly detail: string
  readonly before: Standing
  readonly after: Standing
}

/** A staged liquidation from its first step to its last: plain data, every decimal a string. */
export interface Liquidation {
  readonly steps: readonly LiquidationStep[]
  readonly outcome: LiquidationOutcome
}

/** What the rules ask for besides the MM rate. */
export interface Burdens {
  /** How many orders are active. */
  readonly orders: number
  /** What they would lose if filled at their limits, USD; 0 or negative. */
  readonly orderLoss: string
  /** All liabilities, USD. */
  readonly owed: string
}

/** What a step traded, and what that cost; USD. */
export interface Turnover {
  /** The notional closed. */
  readonly closed: string
  /** The value of the coins converted. */
  readonly converted: string
  /** Liquidation and conversion fees. */
  readonly fees: string
}

/** That the account's margin model has no liquidation that is published: the only part then. */
export interface NoLiquidation {
  readonly kind: 'noRules'
  /** The model's id. */
  readonly model: string
}

/** Where a liquidation begins. */
export interface LiquidationStart {
  readonly kind: 'start'
  /** The id of the account's margin model. */
  readonly model: string
  readonly rules: PublishedRules
  readonly standing: Standing
  readonly burdens: Burdens
  readonly portfolio: Portfolio
}

/** A step, and what there is afterwards. */
export interface LiquidationStepMade {
  readonly kind: 'step'
  readonly step: LiquidationStep
  readonly burdens: Burdens
  /** The rows that are not as before the step; a closed position has the size 0. */
  readonly changed: Portfolio
  readonly turnover: Turnover
}

/** That no rule applies any more. */
export interface LiquidationEnd {
  readonly kind: 'end'
  readonly outcome: LiquidationOutcome
}

/**
 * A liquidation piece by piece, its start, its steps, its end; or that there is none. Plain data, every decimal a
 * string.
 */
export type LiquidationPart = LiquidationStart | LiquidationStepMade | LiquidationEnd | NoLiquidation
