import { type Contract, settlementCoin } from '@/engine/instruments/contract'
import { type GroupPlan, groupPlan } from '@/engine/margin/bySize/groupPlan'
import type { PlacedSize } from '@/engine/margin/bySize/unitTotals'
import type { CoinLeg } from '@/engine/margin/coinAccount'
import { groupBy } from '@/engine/margin/groupBy'
import { type CountedOrder, countedOrders, type OrderSet } from '@/engine/margin/orders'
import { legsOf } from '@/engine/margin/unitLegs'
import type { Quoted } from '@/engine/market/quoted'
import type { OrderInAccount } from '@/engine/models/accountRules'
import type { MarginModel } from '@/engine/models/model'
import { numbers as a } from '@/engine/numbers/numbers'
import type { Rows } from '@/engine/portfolio/scenario'

/**
 * What of a unit stays the same after every move that settles nothing: its rows in doubles and its net sizes, worked
 * out once for a whole curve. Contracts are told by their places in the plan.
 */
export interface UnitRows {
  /** How the contracts are grouped that are held or have orders that count. */
  readonly plan: GroupPlan
  /** Positions, then enabled hedges, by the coin in which they settle. */
  readonly held: ReadonlyMap<string, readonly CoinLeg<number>[]>
  readonly orders: Readonly<Record<OrderSet, readonly (OrderInAccount<number> & PlacedSize)[]>>
  /** Net sizes of the contracts: positions and enabled hedges. */
  readonly sizes: readonly number[]
}

/** The contracts of a unit that are held or have orders that count, each once. */
export function contractsOf(
  { positions, hedges }: Rows,
  counted: readonly CountedOrder[],
): readonly Contract[] {
  const rows = [
    ...positions,
    ...hedges.filter(({ enabled }) => enabled),
    ...counted.map(({ order }) => order),
  ]
  return [...new Map(rows.map(({ contract }) => [contract.key, contract])).values()]
}

/** The rows of a unit by its contracts, in the order of their quotes. */
export function unitRows(model: MarginModel, rows: Rows, quotes: readonly Quoted<number>[]): UnitRows {
  const plan = groupPlan(
    model,
    quotes.map(({ contract }) => contract),
  )
  const byKey = new Map(quotes.map((quoted) => [quoted.contract.key, quoted]))
  const legs = legsOf(a, rows, countedOrders(rows), byKey)
  const placeOf = ({ contract }: Quoted<number>) => plan.places.get(contract.key) ?? -1
  const ordersOf = (set: OrderSet) =>
    legs.orders[set].map(({ symbol, size, limit, quoted }) => {
      return { symbol, size, limit, quoted, place: placeOf(quoted) }
    })
  const sizes = quotes.map(() => 0)
  for (const { quoted, size } of legs.held) {
    const place = placeOf(quoted)
    sizes[place] = (sizes[place] ?? 0) + size
  }
  return {
    plan,
    held: groupBy(legs.held, ({ quoted }) => settlementCoin(quoted.contract)),
    orders: { A: ordersOf('A'), B: ordersOf('B') },
    sizes,
  }
}
