import type { Portfolio, Standing } from './account'
import type { Turnover } from './turnover'

export type LiquidationOutcome = 'none' | 'repaired' | 'reduced' | 'bankrupt'

/** One step of a liquidation as the statement shows it. */
export interface LiquidationStep {
  readonly step: 'autoRepay' | 'cancelOrders' | 'reduce'
  /** The contract and the size closed, signed like the position: *reduce* only. */
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

/** The shares at which the rules set in and end, and of which original size a *reduce* step closes how much. */
export interface LiquidationRules {
  readonly autoRepayRate: string
  readonly liquidationRate: string
  readonly targetRate: string
  readonly stepFraction: string
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

/** Where a liquidation begins. */
export interface LiquidationStart {
  readonly kind: 'start'
  readonly rules: LiquidationRules
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

/** A liquidation piece by piece: its start, its steps, its end. Plain data, every decimal a string. */
export type LiquidationPart = LiquidationStart | LiquidationStepMade | LiquidationEnd
