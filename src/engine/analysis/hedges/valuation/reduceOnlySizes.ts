import type { Contract } from '@/engine/instruments/contract'
import type { TotalledPortfolio } from '@/engine/margin/bySize/totalledPortfolios'
import { orderSet, signedSize } from '@/engine/margin/orders'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Hedge, Order, Scenario } from '@/engine/portfolio/scenario'

/** What a portfolio holds of a contract by what is traded of it as a what-if hedge. */
export interface TradedSize {
  readonly after: (more: number) => number
  /** Where reduce-only orders begin or cease to count. */
  readonly knots: readonly number[]
}

/**
 * The size of a contract in a portfolio by what is traded of it. Reduce-only orders count only as far as they close
 * what is held, so that they are counted again for every size. Follows the margin model, section "Maintenance and
 * initial margin of a unit, with active orders".
 */
export function tradedSize(
  scenario: Scenario,
  { filled, legs }: TotalledPortfolio,
  contract: Contract,
): TradedSize {
  const own = legs.filter((leg) => leg.quoted.contract.key === contract.key)
  const orders = scenario.orders.filter((order) => order.contract.key === contract.key)
  const sizeOf = (some: typeof own) => some.reduce((sum, leg) => sum + leg.size, 0)
  if (!orders.some((order) => order.enabled && order.reduceOnly)) {
    const size = sizeOf(own)
    return { after: (more) => size + more, knots: [] }
  }
  const held = sizeOf(own.filter((leg) => leg.from !== 'order'))
  const counted = orders
    .filter((order) => order.enabled)
    .map((order) => ({ size: signedSize(order).toNumber(), order, isOwn: filled === orderSet(order) }))
  // As `countedOrders` counts them, which takes longer than the rest of the margin.
  const after = (more: number) => {
    let open = held + more
    let sum = open
    for (const { size, order, isOwn } of counted) {
      let counts = size
      if (order.reduceOnly) {
        counts = open * size < 0 ? Math.sign(size) * Math.min(Math.abs(size), Math.abs(open)) : 0
        open += counts
      }
      if (isOwn) sum += counts
    }
    return sum
  }
  return { after, knots: closable(orders).map((size) => size - held) }
}

/** The sizes up to which each reduce-only order closes what is held, and zero. */
function closable(orders: readonly Order[]): readonly number[] {
  const reducing = orders.filter((order) => order.enabled && order.reduceOnly)
  const sides = (['Buy', 'Sell'] as const).map((side) => {
    let sum = 0
    return reducing.flatMap((order) => {
      if (order.side !== side) return []
      sum += signedSize(order).toNumber()
      return [-sum]
    })
  })
  return [0, ...sides.flat()]
}

/** The scenario with one more what-if hedge. */
export function withHedge(
  scenario: Scenario,
  contract: Contract,
  size: Decimal,
  tradedAt: Hedge['tradedAt'] = null,
): Scenario {
  const path = `hedges[${scenario.hedges.length}]`
  return { ...scenario, hedges: [...scenario.hedges, { contract, size, enabled: true, tradedAt, path }] }
}
