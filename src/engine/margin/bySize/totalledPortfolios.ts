import type { Leg } from '@/engine/margin/netPortfolio'
import { countedOrders, type OrderSet } from '@/engine/margin/orders'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import { legsOf } from '@/engine/margin/unitLegs'
import { numbers as a } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { unitPlan } from './groupPlan'
import { legTotals, type UnitTotals } from './unitTotals'

/** One of the unit's order portfolios, added up. */
export interface TotalledPortfolio {
  readonly name: string
  /** The orders that count as filled. */
  readonly filled: OrderSet | null
  readonly legs: readonly Leg<number>[]
  readonly totals: UnitTotals
}

/**
 * The order portfolios of a unit that differ, or may do so after a trade, added up in doubles. Follows the margin
 * model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function totalledPortfolios(scenario: Scenario, unit: RiskUnit<number>): readonly TotalledPortfolio[] {
  const { held, orders } = legsOf(a, scenario, countedOrders(scenario), unit.contracts)
  const plan = unitPlan(unit)
  const mayChange = scenario.orders.some((order) => order.enabled && order.reduceOnly)
  return unit.model.orderPortfolios.flatMap(({ name, filled }) => {
    const ordered = filled === null ? [] : orders[filled]
    if (filled !== null && ordered.length === 0 && !mayChange) return []
    const legs = [...held, ...ordered]
    return { name, filled, legs, totals: legTotals(unit, plan, legs) }
  })
}
