import { numbers } from '@/engine/figure/numbers'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { marginInUnit } from '@/engine/margin/unitMargin'
import type { Contract } from '@/engine/model/contract'
import type { Scenario } from '@/engine/model/scenario'
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

/** The scenario without one of its rows. */
interface LeftOut {
  readonly path: string
  readonly without: Scenario
}

/**
 * The maintenance margin of the unit without each row: every position, enabled hedge and enabled order left out in
 * turn, a part for each. Every unit is priced once for all of them.
 */
export function* marginWithoutEach({ scenario }: SweepSubject): Sweep<MarginWithout> {
  const bases = unitsInUse(scenario)
  const rows = bases.flatMap((base) => leftOut(scenario, base).map((one) => ({ base, ...one })))
  let done = 0
  for (const base of bases) {
    const unit = priceUnit(FAST, scenario, base)
    for (const { path, without } of rows.filter((row) => row.base === base)) {
      const { maintenanceMargin } = marginInUnit(numbers, unit, without, countedOrders(without))
      done += 1
      yield { part: { path, margin: maintenanceMargin }, done: done / rows.length }
    }
  }
}

function leftOut(scenario: Scenario, base: string): readonly LeftOut[] {
  const { positions, hedges, orders } = scenario
  const counts = (row: { readonly contract: Contract; readonly enabled?: boolean }) =>
    row.contract.base === base && row.enabled !== false
  return [
    ...positions.filter(counts).map((row) => ({
      path: row.path,
      without: { ...scenario, positions: positions.filter((other) => other !== row) },
    })),
    ...hedges.filter(counts).map((row) => ({
      path: row.path,
      without: { ...scenario, hedges: hedges.filter((other) => other !== row) },
    })),
    ...orders.filter(counts).map((row) => ({
      path: row.path,
      without: { ...scenario, orders: orders.filter((other) => other !== row) },
    })),
  ]
}
