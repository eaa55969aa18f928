import { type Contract, settlementCoin } from '@/engine/instruments/contract'
import { type GroupPlan, groupPlan } from '@/engine/margin/bySize/groupPlan'
import type { CoinLeg } from '@/engine/margin/coinAccount'
import { groupBy } from '@/engine/margin/groupBy'
import { type CountedOrder, countedOrders, type OrderSet } from '@/engine/margin/orders'
import { legsOf } from '@/engine/margin/unitLegs'
import type { Quoted } from '@/engine/market/quoted'
import type { OrderInAccount } from '@/engine/models/accountRules'
import type { MarginModel } from '@/engine/models/model'
import { numbers as a } from '@/engine/numbers/numbers'
import type { Rows } from '@/engine/portfolio/scenario'

/** A leg without its quote, which is another after every move: that of the contract at `place`. */
export type Row<Leg extends { readonly quoted: Quoted<number> }> = Omit<Leg, 'quoted'> & {
  readonly place: number
}

/**
 * What of a unit stays the same after every move that settles nothing: its rows in doubles and its net sizes, worked
 * out once for a whole curve. Contracts are told by their places in the plan.
 */
export interface UnitRows {
  /** How the contracts are grouped that are held or have orders that count. */
  readonly plan: GroupPlan
  /** Positions, then enabled hedges, by the coin in which they settle. */
  readonly held: ReadonlyMap<string, readonly Row<CoinLeg<number>>[]>
  readonly orders: Readonly<Record<OrderSet, readonly Row<OrderInAccount<number>>[]>>
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

/** The rows of a unit by its contracts, which are quoted in their order. */
export function unitRows(model: MarginModel, rows: Rows, quotes: readonly Quoted<number>[]): UnitRows {
  const plan = groupPlan(
    model,
    quotes.map(({ contract }) => contract),
  )
  const byKey = new Map(quotes.map((quoted) => [quoted.contract.key, quoted]))
  const legs = legsOf(a, rows, countedOrders(rows), byKey)
  const placeOf = ({ quoted }: { readonly quoted: Quoted<number> }) =>
    plan.places.get(quoted.contract.key) ?? -1
  const held = legs.held.map((leg) => {
    const { from, symbol, size, entry } = leg
    return { from, symbol, size, entry, place: placeOf(leg) }
  })
  const ordersOf = (set: OrderSet) =>
    legs.orders[set].map((leg) => {
      const { symbol, size, limit } = leg
      return { symbol, size, limit, place: placeOf(leg) }
    })
  const orders = { A: ordersOf('A'), B: ordersOf('B') }
  const sizes = quotes.map(() => 0)
  for (const { place, size } of held) sizes[place] = (sizes[place] ?? 0) + size
  const byCoin = groupBy(held, ({ place }) => settlementCoin(plan.contracts[place] as Contract))
  return { plan, held: byCoin, orders, sizes }
}
