import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { type DecidingQuestion, decidingPortfolio } from './deciding'
import { revalue } from './revalue'

/** A scenario grid of the user's own, as fractions: `-0.2` is 20 % down. */
export interface OwnGridQuestion extends DecidingQuestion {
  readonly prices: readonly number[]
  readonly ivs: readonly number[]
  /** With the rulebook's near-expiry decay and term scaling; without: every option feels the whole of both shocks. */
  readonly asRulebook: boolean
}

/** P&L of the deciding portfolio at every own price shock with every own volatility shock, USD. */
export interface OwnGrid extends OwnGridQuestion {
  /** A row for each volatility shock, in it a value for each price shock. */
  readonly pnls: readonly (readonly number[])[]
}

/** Stresses the deciding portfolio by a grid of the user's own. Follows the margin model, section "Maximum loss". */
export function* ownGrid({ scenario }: SweepSubject, question: OwnGridQuestion): Sweep<OwnGrid> {
  const { prices, ivs, asRulebook } = question
  const deciding = decidingPortfolio(scenario, question)
  const pnls = revalue(deciding, { prices, ivs, decays: asRulebook, scalesByTerm: asRulebook })
  yield { part: { ...question, pnls }, done: 1 }
}
