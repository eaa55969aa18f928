import { unitPlan } from '@/engine/bySize/groupPlan'
import { legTotals, type UnitTotals } from '@/engine/bySize/unitTotals'
import { numbers as a } from '@/engine/figure/numbers'
import type { Leg } from '@/engine/margin/book'
import { legsOf } from '@/engine/margin/legs'
import { countedOrders, type OrderSet } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import type { Unit } from '@/engine/margin/unit'
import type { PortfolioName } from '@/engine/margin/unitMargin'
import { emptyBalance } from '@/engine/model/balance'
import type { Balance, Scenario } from '@/engine/model/scenario'
import { FAST } from '@/engine/whatif/fast'
import type { Instrument } from './instruments'

/** One of the unit's order portfolios, added up. */
export interface TotalledPortfolio {
  readonly name: PortfolioName
  /** The orders that count as filled. */
  readonly filled: OrderSet | null
  readonly legs: readonly Leg<number>[]
  readonly totals: UnitTotals
}

/** A unit priced together with what may hedge it, its order portfolios added up once for all trials. */
export interface HedgeableUnit {
  readonly scenario: Scenario
  readonly unit: Unit<number>
  readonly portfolios: readonly TotalledPortfolio[]
  /** What the account has of the unit's own coin. */
  readonly balance: Balance
}

/** Prices and adds up the unit of `base`, in doubles. */
export function hedgeableUnit(
  scenario: Scenario,
  base: string,
  instruments: readonly Instrument[],
): HedgeableUnit {
  const unit = priceUnit(
    FAST,
    scenario,
    base,
    instruments.flatMap(({ contract }) => contract ?? []),
  )
  const { held, orders } = legsOf(a, scenario, countedOrders(scenario), unit.contracts)
  const plan = unitPlan(unit)
  const mayChange = scenario.orders.some((order) => order.enabled && order.reduceOnly)
  const portfolios = unit.model.orderPortfolios.flatMap(({ name, filled }) => {
    const ordered = filled === null ? [] : orders[filled]
    if (filled !== null && ordered.length === 0 && !mayChange) return []
    const legs = [...held, ...ordered]
    return { name, filled, legs, totals: legTotals(unit, plan, legs) }
  })
  const balance = scenario.balances.find(({ coin }) => coin === base) ?? emptyBalance(base)
  return { scenario, unit, portfolios, balance }
}
