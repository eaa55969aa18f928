import { componentsAt, componentsOfAll } from '@/engine/margin/bySize/componentsAt'
import { marginBySize } from '@/engine/margin/bySize/marginBySize'
import { type TotalledPortfolio, totalledPortfolios } from '@/engine/margin/bySize/totalledPortfolios'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { spotThatHedges } from '@/engine/margin/spotHedge'
import { marginInUnit } from '@/engine/margin/unitMargin'
import type { SpotThatHedges } from '@/engine/models/spotHedging'
import { numbers } from '@/engine/numbers/numbers'
import { rowsInUse, type Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { type Row, withoutRow } from '@/engine/portfolio/withoutRow'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'

/** A unit's maintenance margin without one row. */
export interface MarginWithout {
  /** Of the row in the document: `orders[1]`. */
  readonly path: string
  /** USD. */
  readonly margin: number
}

/**
 * The maintenance margin of the unit without each row: every position, enabled hedge and enabled order left out in
 * turn, a part for each. Every unit is priced and added up once for all of them.
 */
export function* marginWithoutEach({ scenario }: SweepSubject): Sweep<MarginWithout> {
  const rows = rowsInUse(scenario)
  let done = 0
  for (const base of unitsInUse(scenario)) {
    const margins = marginsWithout(scenario, base)
    for (const row of rows.filter(({ contract }) => contract.base === base)) {
      done += 1
      yield { part: { path: row.path, margin: margins(row) }, done: done / rows.length }
    }
  }
}

function marginsWithout(scenario: Scenario, base: string): (row: Row) => number {
  const unit = priceUnit(FAST, scenario, base)
  const spot = spotThatHedges(numbers, scenario, base)
  const portfolios = totalledPortfolios(scenario, unit).map((portfolio) => withoutLegs(portfolio, spot))
  // What a reduce-only order closes depends on what else there is of its contract.
  const reduced = new Set(
    scenario.orders.flatMap(({ enabled, reduceOnly, contract }) =>
      enabled && reduceOnly ? contract.key : [],
    ),
  )
  return (row) => {
    if (!reduced.has(row.contract.key)) return Math.max(...portfolios.map((without) => without(row)))
    const others = withoutRow(scenario, row)
    return marginInUnit(numbers, unit, others, countedOrders(others)).maintenanceMargin
  }
}

/** The margin of one order portfolio by the row that is left out of it. */
function withoutLegs({ legs, totals }: TotalledPortfolio, spot: SpotThatHedges<number> | null) {
  const ofRow = new Map(legs.map((leg) => [leg.path, leg]))
  const ofContract = new Map<string, number>()
  for (const { quoted, size } of legs) {
    const { key } = quoted.contract
    ofContract.set(key, (ofContract.get(key) ?? 0) + size)
  }
  const whole = componentsOfAll(totals, spot).maintenanceMargin
  return ({ path, contract }: Row): number => {
    const leg = ofRow.get(path)
    if (leg === undefined) return whole
    const size = ofContract.get(contract.key) ?? 0
    const bySize = marginBySize(totals, [{ quoted: leg.quoted, size }])
    return componentsAt(bySize, [size - leg.size], spot).maintenanceMargin
  }
}
