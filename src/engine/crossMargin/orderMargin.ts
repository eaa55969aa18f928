import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { sizeUnit } from '@/engine/margin/book'
import { signedSize } from '@/engine/margin/orders'
import { isOption, type Quoted } from '@/engine/market/quoted'
import type { Order } from '@/engine/model/scenario'
import { linearMargin, notional } from './linearMargin'
import { soldOptionMargin } from './optionMargin'
import type { CrossRules } from './rules'

const TERMS = termsOf('Cross margin, for comparison', {
  size: ['Order size', 'base', 'The whole size of the order, sold sizes negative.'],
  limit: ['Limit price', 'quote/base', 'The price at which the order may be filled at worst.'],
  premium: ['Premium of the order', 'USD', 'What buying the option costs.'],
})

/** One active order, whole, and what it needs on its own. */
export interface CrossOrder<V> {
  readonly order: Order
  /** Signed; base coin, or USD contracts of an inverse contract. */
  readonly size: V
  /** USD. */
  readonly initialMargin: V
}

/**
 * Initial margin of one active order, on its own and whole, USD; its maintenance margin is 0.
 * Follows the margin model, section "Cross margin, for comparison".
 */
export function orderMargin<V>(
  a: Algebra<V>,
  rules: CrossRules<V>,
  index: V,
  quoted: Quoted<V>,
  order: Order,
): CrossOrder<V> {
  const { symbol, quote } = order.contract
  const at = (field: string) => ({ kind: 'input', path: `${order.path}.${field}` }) as const
  const size = a.leaf(TERMS.size, signedSize(order), at('size'), symbol, sizeUnit(quoted))
  const limit = order.price && a.leaf(TERMS.limit, order.price, at('price'), symbol, quote)
  return { order, size, initialMargin: openingMargin(a, rules, index, quoted, size, limit) }
}

function openingMargin<V>(
  a: Algebra<V>,
  rules: CrossRules<V>,
  index: V,
  quoted: Quoted<V>,
  size: V,
  limit: V | null,
): V {
  const { symbol } = quoted.contract
  if (!isOption(quoted)) {
    const x = notional(a, index, quoted, size, limit ?? quoted.mark)
    return linearMargin(a, rules, x, null, symbol).initialMargin
  }
  if (a.sign(size) < 0) return soldOptionMargin(a, rules, quoted, size, limit).initialMargin
  return a.product(TERMS.premium, [limit ?? quoted.mark, size, quoted.rate], symbol)
}
