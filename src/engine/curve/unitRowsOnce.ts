import { groupBy } from '@/engine/margin/groupBy'
import { countedOrders } from '@/engine/margin/orders'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Contract } from '@/engine/model/contract'
import type { Rows } from '@/engine/model/scenario'
import { unitsInUse } from '@/engine/model/unitsInUse'
import { type UnitRows, unitRows } from './unitRows'

/** A unit in use with what is held and ordered in it. */
export interface UnitInUse {
  readonly base: string
  readonly rows: Rows
  /** The rows in doubles, worked out when first asked for. */
  readonly counted: (unit: RiskUnit<number>) => UnitRows
}

/** The units in use of a moved scenario, worked out anew only where a contract has settled since. */
export function unitRowsOnce(): (now: Rows) => readonly UnitInUse[] {
  let known: { readonly alive: string; readonly units: readonly UnitInUse[] } | null = null
  return (now) => {
    // Contracts settle in the order of their expiries: as many rows left are the same rows left.
    const alive = [now.positions, now.hedges, now.orders].map(({ length }) => length).join(' ')
    if (known?.alive !== alive) known = { alive, units: unitsWithRows(now) }
    return known.units
  }
}

function unitsWithRows(now: Rows): readonly UnitInUse[] {
  const [positions, hedges, orders] = [byBase(now.positions), byBase(now.hedges), byBase(now.orders)]
  return unitsInUse(now).map((base) => {
    const rows = { positions: positions(base), hedges: hedges(base), orders: orders(base) }
    let known: UnitRows | null = null
    const counted = (unit: RiskUnit<number>) => {
      known ??= unitRows(rows, countedOrders(rows), unit)
      return known
    }
    return { base, rows, counted }
  })
}

function byBase<Row extends { readonly contract: Contract }>(rows: readonly Row[]) {
  const groups = groupBy(rows, ({ contract }) => contract.base)
  return (base: string) => groups.get(base) ?? []
}
