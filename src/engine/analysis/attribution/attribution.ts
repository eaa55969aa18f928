import { type Deciding, type DecidingQuestion, decidingPortfolio } from '@/engine/analysis/stress/deciding'
import { type DetailLeg, legsWithPnls } from '@/engine/analysis/stress/detailLeg'
import { holdingsOf, type Leg, netPortfolio } from '@/engine/margin/netPortfolio'
import { numbers } from '@/engine/numbers/numbers'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { chargeWeights } from './chargeWeights'
import { inProportion } from './inProportion'

/** What a leg has to do with the margin of the portfolio that decides, USD. */
export interface LegAttribution extends DetailLeg {
  /** In the worst scenario. */
  readonly worstPnl: number
  /** Its share of each contingency component; negative where it takes from what others are charged for. */
  readonly shares: Readonly<Record<string, number>>
  /** Its shares added. */
  readonly contingency: number
}

/** And which scenario is the worst, by its place in the grid. */
export interface AttributionQuestion extends DecidingQuestion {
  readonly worst: number
}

/** The parts of a unit's margin by leg: P&L adds up to the worst scenario's, shares to their components. */
export interface Attribution {
  readonly base: string
  readonly legs: readonly LegAttribution[]
}

/**
 * Splits the P&L of the worst scenario and the contingency components of the deciding portfolio by leg. Each
 * component goes to what it is charged on, in proportion; what a contract gets is shared by its
 * legs in proportion to their sizes. Follows the margin model, section "Contingency components".
 */
export function* attribution({ scenario }: SweepSubject, question: AttributionQuestion): Sweep<Attribution> {
  const { base, worst } = question
  yield { part: { base, legs: attributedLegs(decidingPortfolio(scenario, question), worst) }, done: 1 }
}

/** The legs of a portfolio with their P&L in the scenario `worst` and their shares of each component. */
export function attributedLegs(deciding: Deciding, worst: number): readonly LegAttribution[] {
  const shares = sharesByComponent(deciding)
  return legsWithPnls(deciding).map(({ leg, pnls }, place) => {
    const its = Object.fromEntries(shares.map(([name, ofLegs]) => [name, ofLegs[place] ?? 0]))
    const contingency = shares.reduce((sum, [, ofLegs]) => sum + (ofLegs[place] ?? 0), 0)
    return {
      ...leg,
      worstPnl: pnls[worst] ?? 0,
      shares: its,
      contingency,
    }
  })
}

/** The shares of the legs, in their order, hedging spot last. */
function sharesByComponent({ unit, portfolio, spot }: Deciding): readonly [string, readonly number[]][] {
  const { legs, hedgedSpot, charged } = portfolio
  const holdings = holdingsOf(netPortfolio(numbers, legs, unit))
  const ofLegs = (ofHoldings: readonly number[]) => {
    const byContract = new Map(
      holdings.map(({ quoted, size }, i) => [quoted.contract.key, { amount: ofHoldings[i] ?? 0, size }]),
    )
    return [...legs.map((leg) => shareOfLeg(leg, byContract)), ofHoldings[holdings.length] ?? 0]
  }
  return charged.map(({ component, charges }) => {
    const split = component.charges.map((charge, i) =>
      ofLegs(inProportion(charges[i] ?? 0, chargeWeights(charge, unit, holdings, { hedgedSpot, spot }))),
    )
    const added = split.reduce((sums, shares) => sums.map((sum, place) => sum + (shares[place] ?? 0)))
    return [component.id, added]
  })
}

/** In proportion to size: the legs of one contract add up to what the contract gets. */
function shareOfLeg(
  { quoted, size }: Leg<number>,
  byContract: ReadonlyMap<string, { readonly amount: number; readonly size: number }>,
): number {
  const contract = byContract.get(quoted.contract.key)
  return contract === undefined ? 0 : contract.amount * (size / contract.size)
}
