import { Decimal, ZERO } from '@/engine/numbers/decimal'
import type { Order, Rows } from '@/engine/portfolio/scenario'
import { memoizeLast } from '@/engine/util/memoizeLast'

/** The set an order belongs to: A has positive delta, B negative. */
export type OrderSet = 'A' | 'B'

/** An active order as far as it counts. */
export interface CountedOrder {
  readonly order: Order
  /** Signed: bought positive, sold negative. */
  readonly size: Decimal
  readonly set: OrderSet
}

/**
 * The orders that count, with the signed size that counts: those switched on; a reduce-only order only as far as
 * it closes the position (positions and hedges netted, reduce-only orders in the order listed).
 * Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function countedOrders(scenario: Rows): readonly CountedOrder[] {
  // Netted only for reduce-only orders: most books have none.
  let open: Map<string, Decimal> | null = null
  return scenario.orders.flatMap((order) => {
    if (!order.enabled) return []
    const { key } = order.contract
    const signed = signedSize(order)
    if (!order.reduceOnly) return [{ order, size: signed, set: orderSet(order) }]
    open ??= openSizes(scenario)
    const left = open.get(key) ?? ZERO
    if (left.isZero() || left.isPositive() === signed.isPositive()) return []
    const size = Decimal.min(signed.abs(), left.abs()).times(order.side === 'Buy' ? 1 : -1)
    open.set(key, left.plus(size))
    return [{ order, size, set: orderSet(order) }]
  })
}

/** The order's size with the sign of its side. */
export const signedSize = memoizeLast(
  ({ side, size }: Order): Decimal => (side === 'Buy' ? size : size.negated()),
)

/** Whether the order adds delta or takes some. */
export function orderSet({ contract, side }: Pick<Order, 'contract' | 'side'>): OrderSet {
  const isPut = contract.kind === 'option' && contract.type === 'put'
  return (side === 'Buy') === isPut ? 'B' : 'A'
}

/** What is held of each contract, by its key: positions and enabled hedges, netted. */
export function openSizes({ positions, hedges }: Rows): Map<string, Decimal> {
  const sizes = new Map<string, Decimal>()
  for (const { contract, size } of [...positions, ...hedges.filter((hedge) => hedge.enabled)]) {
    sizes.set(contract.key, (sizes.get(contract.key) ?? ZERO).plus(size))
  }
  return sizes
}
