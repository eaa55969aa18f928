import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import type { PortfolioMargin } from '@/engine/margin/portfolioMargin'
import { priceUnit } from '@/engine/margin/priceUnit'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import { spotThatHedges } from '@/engine/margin/spotHedge'
import { marginInUnit } from '@/engine/margin/unitMargin'
import type { SpotThatHedges } from '@/engine/models/spotHedging'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { known } from '@/engine/util/known'

/** The unit's portfolio whose margin is taken, in plain doubles. */
export interface Deciding {
  readonly unit: RiskUnit<number>
  readonly portfolio: PortfolioMargin<number>
  readonly spot: SpotThatHedges<number> | null
}

/** Which unit is looked into, and which of its portfolios decides there: near a tie doubles may not tell. */
export interface DecidingQuestion {
  readonly base: string
  readonly decides: string
}

/**
 * The portfolio of the unit of `base` that decides: positions and hedges, with the orders where they make it worse.
 * Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function decidingPortfolio(scenario: Scenario, { base, decides }: DecidingQuestion): Deciding {
  const unit = priceUnit(FAST, scenario, base)
  const { portfolios } = marginInUnit(numbers, unit, scenario, countedOrders(scenario))
  return { unit, portfolio: known(portfolios, decides), spot: spotThatHedges(numbers, scenario, base) }
}
