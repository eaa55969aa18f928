import { numbers } from '@/engine/figure/numbers'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { marginInUnit } from '@/engine/margin/unitMargin'
import { type Hedge, type Order, type Position, rowsInUse, type Scenario } from '@/engine/model/scenario'
import { unitsInUse } from '@/engine/statement/figures'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { FAST } from './fast'

/** A unit's maintenance margin without one row. */
export interface MarginWithout {
  /** Of the row in the document: `orders[1]`. */
  readonly path: string
  /** USD. */
  readonly margin: number
}

/**
 * The maintenance margin of the unit without each row: every position, enabled hedge and enabled order left out in
 * turn, a part for each. Every unit is priced once for all of them.
 */
export function* marginWithoutEach({ scenario }: SweepSubject): Sweep<MarginWithout> {
  const bases = unitsInUse(scenario)
  const rows = rowsInUse(scenario)
  let done = 0
  for (const base of bases) {
    const unit = priceUnit(FAST, scenario, base)
    for (const row of rows.filter(({ contract }) => contract.base === base)) {
      const without = withoutRow(scenario, row)
      const { maintenanceMargin } = marginInUnit(numbers, unit, without, countedOrders(without))
      done += 1
      yield { part: { path: row.path, margin: maintenanceMargin }, done: done / rows.length }
    }
  }
}

/** The scenario without one of its rows. */
export function withoutRow(scenario: Scenario, row: Position | Hedge | Order): Scenario {
  const others = <Row extends Position | Hedge | Order>(rows: readonly Row[]) =>
    rows.filter((other) => other !== row)
  const { positions, hedges, orders } = scenario
  return { ...scenario, positions: others(positions), hedges: others(hedges), orders: others(orders) }
}
