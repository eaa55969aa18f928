import { type GroupPlan, groupPlan } from '@/engine/bySize/groupPlan'
import { numbers as a } from '@/engine/figure/numbers'
import type { CoinLeg } from '@/engine/margin/coinAccount'
import { legsOf } from '@/engine/margin/legs'
import type { CountedOrder, OrderSet } from '@/engine/margin/orders'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Quoted } from '@/engine/market/quoted'
import type { Rows } from '@/engine/model/scenario'
import type { OrderInAccount } from '@/engine/models/accountRules'

/** A leg without its quote, which is another after every move. */
type Row<Leg extends { readonly quoted: Quoted<number> }> = Omit<Leg, 'quoted'> & { readonly key: string }

/**
 * What of a unit stays the same after every move that settles nothing: its rows in doubles and its net sizes, worked
 * out once for a whole curve.
 */
export interface UnitRows {
  /** Positions, then enabled hedges. */
  readonly held: readonly Row<CoinLeg<number>>[]
  readonly orders: Readonly<Record<OrderSet, readonly Row<OrderInAccount<number>>[]>>
  /** Net sizes by contract key: positions and enabled hedges, and 0 of what is only ordered. */
  readonly sizes: ReadonlyMap<string, number>
  /** How these contracts are grouped, and their sizes in the order of the plan. */
  readonly plan: GroupPlan
  readonly planned: readonly number[]
  /** Contracts with orders that count. */
  readonly ordered: readonly string[]
  /** Of these contracts: what each order portfolio has. */
  readonly portfolios: readonly (readonly number[])[]
}

/** The rows of a priced unit. */
export function unitRows(scenario: Rows, counted: readonly CountedOrder[], unit: RiskUnit<number>): UnitRows {
  const { held, orders } = legsOf(a, scenario, counted, unit.contracts)
  const coinRow = ({ from, symbol, size, entry, quoted }: (typeof held)[number]) => ({
    from,
    symbol,
    size,
    entry,
    key: quoted.contract.key,
  })
  const orderRow = ({ symbol, size, limit, quoted }: (typeof held)[number]) => ({
    symbol,
    size,
    limit,
    key: quoted.contract.key,
  })
  const rows = { held: held.map(coinRow), orders: { A: orders.A.map(orderRow), B: orders.B.map(orderRow) } }
  const ordered = [...new Set([...rows.orders.A, ...rows.orders.B].map(({ key }) => key))]
  const sizes = added(new Map(ordered.map((key) => [key, 0])), rows.held)
  const { orderPortfolios } = unit.model
  const differing = ordered.length === 0 ? orderPortfolios.slice(0, 1) : orderPortfolios
  const portfolios = differing
    .map(({ filled }) => added(sizes, filled ? rows.orders[filled] : []))
    .map((portfolio) => ordered.map((key) => portfolio.get(key) ?? 0))
  const contracts = [...unit.contracts.values()].flatMap(({ contract }) =>
    sizes.has(contract.key) ? [contract] : [],
  )
  const planned = contracts.map(({ key }) => sizes.get(key) ?? 0)
  return { ...rows, sizes, plan: groupPlan(unit.model, contracts), planned, ordered, portfolios }
}

function added(
  sizes: ReadonlyMap<string, number>,
  rows: readonly { readonly key: string; readonly size: number }[],
): ReadonlyMap<string, number> {
  const sums = new Map(sizes)
  for (const { key, size } of rows) sums.set(key, (sums.get(key) ?? 0) + size)
  return sums
}
