import { numbers } from '@/engine/figure/numbers'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { marginInUnit } from '@/engine/margin/unitMargin'
import type { Scenario } from '@/engine/model/scenario'
import { FAST } from './fast'

/**
 * The maintenance margin of the unit without each of its rows, USD, by the row's path (`orders[1]`): every position,
 * enabled hedge and enabled order left out in turn. The unit is priced once for all of them.
 */
export function marginWithoutEach(scenario: Scenario, base: string): Readonly<Record<string, number>> {
  const unit = priceUnit(FAST, scenario, base)
  const margin = (without: Scenario) =>
    marginInUnit(numbers, unit, without, countedOrders(without)).maintenanceMargin
  const { positions, hedges, orders } = scenario
  const leftOut: [path: string, margin: number][] = []
  for (const row of positions) {
    if (row.contract.base !== base) continue
    leftOut.push([row.path, margin({ ...scenario, positions: positions.filter((other) => other !== row) })])
  }
  for (const row of hedges) {
    if (row.contract.base !== base || !row.enabled) continue
    leftOut.push([row.path, margin({ ...scenario, hedges: hedges.filter((other) => other !== row) })])
  }
  for (const row of orders) {
    if (row.contract.base !== base || !row.enabled) continue
    leftOut.push([row.path, margin({ ...scenario, orders: orders.filter((other) => other !== row) })])
  }
  return Object.fromEntries(leftOut)
}
