import type { Hedge, Order, Position, Scenario } from './scenario'

/** A row of the book. */
export type Row = Position | Hedge | Order

/** The scenario without one of its rows. */
export function withoutRow(scenario: Scenario, row: Row): Scenario {
  const others = <Some extends Row>(rows: readonly Some[]) => rows.filter((other) => other !== row)
  const { positions, hedges, orders } = scenario
  return { ...scenario, positions: others(positions), hedges: others(hedges), orders: others(orders) }
}
