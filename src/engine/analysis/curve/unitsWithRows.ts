import type { Contract } from '@/engine/instruments/contract'
import { groupBy } from '@/engine/margin/groupBy'
import type { Rows } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'

/** A unit in use with what is held and ordered in it. */
export interface UnitInUse {
  readonly base: string
  readonly rows: Rows
}

/** The units in use of a scenario, in alphabetical order. */
export function unitsWithRows(scenario: Rows): readonly UnitInUse[] {
  const positions = byBase(scenario.positions)
  const hedges = byBase(scenario.hedges)
  const orders = byBase(scenario.orders)
  return unitsInUse(scenario).map((base) => ({
    base,
    rows: { positions: positions(base), hedges: hedges(base), orders: orders(base) },
  }))
}

function byBase<Row extends { readonly contract: Contract }>(rows: readonly Row[]) {
  const groups = groupBy(rows, ({ contract }) => contract.base)
  return (base: string) => groups.get(base) ?? []
}
