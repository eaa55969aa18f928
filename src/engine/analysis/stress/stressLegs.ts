import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { type DecidingQuestion, decidingPortfolio } from './deciding'
import { type DetailLeg, legsWithPnls } from './detailLeg'

/** A leg and what it gains or loses in every scenario of the rulebook, USD. */
export interface StressLeg extends DetailLeg {
  readonly pnls: readonly number[]
}

/** Every leg of the deciding portfolio in every scenario, in the statement's order of legs and of scenarios. */
export interface StressLegs {
  readonly base: string
  readonly legs: readonly StressLeg[]
}

/**
 * P&L of each leg of the deciding portfolio in each scenario; legs add up to the scenario's P&L.
 * Follows the margin model, section "Maximum loss".
 */
export function* stressLegs({ scenario }: SweepSubject, question: DecidingQuestion): Sweep<StressLegs> {
  const legs = legsWithPnls(decidingPortfolio(scenario, question)).map(({ leg, pnls }) => ({ ...leg, pnls }))
  yield { part: { base: question.base, legs }, done: 1 }
}
