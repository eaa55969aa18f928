import { sizeUnit } from '@/engine/margin/netPortfolio'
import { signedSize } from '@/engine/margin/orders'
import type { Quoted } from '@/engine/market/quoted'
import type { UnitContractRules } from '@/engine/models/contractRules'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { Order } from '@/engine/portfolio/scenario'
import { memoizeLast } from '@/engine/util/memoizeLast'

const TERMS = termsOf('Cross margin, for comparison', {
  size: ['Order size', 'base', 'The whole size of the order, sold sizes negative.'],
  limit: ['Limit price', 'quote/base', 'The price at which the order may be filled at worst.'],
})

/** One active order, whole, and what it needs on its own. */
export interface ActiveOrder<V> {
  readonly order: Order
  /** Signed; base coin, or USD contracts of an inverse contract. */
  readonly size: V
  /** USD. */
  readonly initialMargin: V
}

/** What one active order needs, on its own and whole, by the rules of its unit. */
export const activeOrder = memoizeLast(
  <V>(order: Order, a: Algebra<V>, rules: UnitContractRules<V>, quoted: Quoted<V>): ActiveOrder<V> => {
    const { symbol, quote } = order.contract
    const at = (field: string) => ({ kind: 'input', path: `${order.path}.${field}` }) as const
    const size = a.leaf(TERMS.size, signedSize(order), at('size'), symbol, sizeUnit(quoted))
    const limit = order.price && a.leaf(TERMS.limit, order.price, at('price'), symbol, quote)
    return { order, size, initialMargin: rules.ordered({ quoted, size, limit }) }
  },
)
