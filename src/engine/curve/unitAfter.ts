import { componentsAt } from '@/engine/bySize/componentsAt'
import { marginBySize } from '@/engine/bySize/marginBySize'
import { unitTotals } from '@/engine/bySize/unitTotals'
import { numbers as a } from '@/engine/figure/numbers'
import type { CoinLeg } from '@/engine/margin/coinAccount'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import { spotThatHedges } from '@/engine/margin/spotHedge'
import type { PricedScenario } from '@/engine/model/scenario'
import type { OrderInAccount, UnitInAccount } from '@/engine/models/accountRules'
import type { UnitRows } from './unitRows'

/** A unit after a move, USD. */
export interface UnitAfter extends UnitInAccount<number> {
  readonly held: readonly CoinLeg<number>[]
  readonly maintenanceMargin: number
  readonly initialMargin: number
}

/**
 * The margin of a priced unit of a moved scenario, the worst of its order portfolios, in doubles and from sums.
 * Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function unitAfter(scenario: PricedScenario, unit: RiskUnit<number>, rows: UnitRows): UnitAfter {
  const quotedOf = (key: string) => {
    const quoted = unit.contracts.get(key)
    if (quoted === undefined) throw new RangeError(`${key} is not priced`)
    return quoted
  }
  // Field by field: copies by spreading take several times as long, and there are a thousand moves by every leg.
  const held = rows.held.map(
    ({ from, symbol, size, entry, key }): CoinLeg<number> => ({
      from,
      symbol,
      size,
      entry,
      quoted: quotedOf(key),
    }),
  )
  const quote = ({ symbol, size, limit, key }: UnitRows['orders']['A'][number]): OrderInAccount<number> => ({
    symbol,
    size,
    limit,
    quoted: quotedOf(key),
  })
  const varying = rows.ordered.map((key) => ({ quoted: quotedOf(key), size: rows.sizes.get(key) ?? 0 }))
  const margin = marginBySize(unitTotals(unit, rows.plan, rows.planned), varying)
  const spot = spotThatHedges(a, scenario, unit.base)
  const margins = rows.portfolios.map((sizes) => componentsAt(margin, sizes, spot))
  return {
    unit,
    held,
    legs: { orders: { A: rows.orders.A.map(quote), B: rows.orders.B.map(quote) } },
    maintenanceMargin: Math.max(...margins.map((its) => its.maintenanceMargin)),
    initialMargin: Math.max(...margins.map((its) => its.initialMargin)),
  }
}
