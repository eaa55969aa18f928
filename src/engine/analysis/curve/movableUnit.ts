import { type ComponentsAt, componentsOfAll } from '@/engine/margin/bySize/componentsAt'
import { type HeldTotals, unitTotaller } from '@/engine/margin/bySize/unitTotals'
import type { CoinLeg } from '@/engine/margin/coinAccount'
import { countedOrders } from '@/engine/margin/orders'
import type { ChargedUnit } from '@/engine/margin/riskUnit'
import { spotThatHedges } from '@/engine/margin/spotHedge'
import { unitRules } from '@/engine/margin/unitRules'
import { distanceFromIndex } from '@/engine/market/distanceFromIndex'
import { isOption } from '@/engine/market/quoted'
import { indexPrice } from '@/engine/market/rates'
import type { UnitInAccount } from '@/engine/models/accountRules'
import type { MarginModel } from '@/engine/models/model'
import type { SpotThatHedges } from '@/engine/models/spotHedging'
import { numbers as a } from '@/engine/numbers/numbers'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import { valueChangesFast } from '@/engine/stress/kernel'
import { sweptGrid } from '@/engine/stress/sweptGrid'
import type { MovedMoment, MovingMarket } from './movingMarket'
import { unitQuotes } from './unitQuotes'
import { contractsOf, type UnitRows, unitRows } from './unitRows'
import type { UnitInUse } from './unitsWithRows'

/** A unit after a move, USD. Its legs are the same after every one, quoted anew. */
export interface UnitAfter extends UnitInAccount<number> {
  /** By the coin in which it settles. */
  readonly held: ReadonlyMap<string, readonly CoinLeg<number>[]>
  readonly maintenanceMargin: number
  readonly initialMargin: number
}

/** A unit whose margin is asked for after one move after another, as long as nothing of it settles. */
export interface MovableUnit {
  readonly base: string
  /** How many contracts have to be priced for it. */
  readonly size: number
  readonly after: (now: MovedMoment) => UnitAfter
}

/**
 * A unit of a scenario with its margin after moves, the worst of its order portfolios, in doubles and from sums: what
 * is held and ordered and how it is grouped is worked out at the first of them. Follows the margin model, section
 * "Maintenance and initial margin of a unit, with active orders".
 */
export function movableUnit(
  { base, rows }: UnitInUse,
  rulebook: Rulebook,
  market: MovingMarket,
): MovableUnit {
  const { model } = rulebook
  const { factors, shocks } = unitRules(a, rulebook, base)
  const contracts = contractsOf(rows, countedOrders(rows))
  const { quotes, at } = unitQuotes(market, base, contracts)
  // Those that expire together next to each other: the kernel works out once what they share.
  const options = quotes.filter(isOption).sort((one, other) => one.contract.expiry - other.contract.expiry)
  const gridOf = sweptGrid(valueChangesFast, shocks)
  const prepared = () => {
    const its = unitRows(model, rows, quotes)
    const { held, orders } = its
    return { held, legs: { orders }, totalsOf: unitTotaller(its.plan, its.sizes) }
  }
  let known: ReturnType<typeof prepared> | null = null
  const after = (now: MovedMoment): UnitAfter => {
    const index = indexPrice(a, now.scenario.market, base)
    at(now, index)
    known ??= prepared()
    const { held, legs, totalsOf } = known
    const unit: ChargedUnit<number> = {
      base,
      model,
      index,
      factors,
      grid: gridOf(options),
      distanceFromIndex: (quoted) => distanceFromIndex(a, index, quoted),
    }
    const spot = spotThatHedges(a, now.scenario, base)
    const margins = portfolioMargins(totalsOf(unit, quotes), legs.orders, model, spot)
    return {
      unit,
      held,
      legs,
      maintenanceMargin: Math.max(...margins.map((its) => its.maintenanceMargin)),
      initialMargin: Math.max(...margins.map((its) => its.initialMargin)),
    }
  }
  return { base, size: contracts.length, after }
}

/** The margins of the order portfolios that differ: first of what is held alone. */
function portfolioMargins(
  { held, plus }: HeldTotals,
  orders: UnitRows['orders'],
  { orderPortfolios }: MarginModel,
  spot: SpotThatHedges<number> | null,
): readonly ComponentsAt[] {
  const margins = [componentsOfAll(held, spot)]
  for (const { filled } of orderPortfolios) {
    if (filled !== null && orders[filled].length > 0)
      margins.push(componentsOfAll(plus(orders[filled]), spot))
  }
  return margins
}
