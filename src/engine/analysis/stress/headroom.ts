import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { type Deciding, type DecidingQuestion, decidingPortfolio } from './deciding'
import { coinsPerSize, decidingSizes } from './decidingSizes'
import type { DetailLeg } from './detailLeg'

/** How much of one leg makes another scenario decide. */
export interface LegHeadroom extends DetailLeg {
  readonly path: string
  /** What to add to the leg's size, signed, so that the scenario ties with the worst; null where no size does. */
  readonly change: number | null
  /** The same in coins, without the sign, so that legs can be compared. */
  readonly coins: number
}

/** Which scenario shall decide, by its place in the grid. */
export interface HeadroomQuestion extends DecidingQuestion {
  readonly to: number
}

/** How far a scenario is from deciding, for each leg in its size. */
export interface Headroom {
  readonly base: string
  /** The scenario's place in the grid. */
  readonly to: number
  /** In the statement's order of legs; hedging spot is none of them, it follows the others. */
  readonly legs: readonly LegHeadroom[]
}

/**
 * For each leg of the deciding portfolio the smallest change of its size, all else as it is, that makes the scenario
 * `to` the worst. Hedging spot follows the net delta. Follows the margin model, sections "Maximum loss" and "Spot
 * hedging".
 */
export function* headroom({ scenario }: SweepSubject, question: HeadroomQuestion): Sweep<Headroom> {
  const { base, to } = question
  const deciding = decidingPortfolio(scenario, question)
  const legs = legHeadrooms(deciding, to)
  yield { part: { base, to, legs }, done: 1 }
}

/** The headroom of each leg to the scenario `to`. */
function legHeadrooms(deciding: Deciding, to: number): readonly LegHeadroom[] {
  return deciding.portfolio.legs.map((leg) => {
    const { path, symbol, from, size } = leg
    const range = decidingSizes(deciding, leg, to)
    const change = range === null ? null : range.nearest
    return { path, symbol, from, size, change, coins: Math.abs(change ?? 0) * coinsPerSize(leg) }
  })
}
