import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'

const TERMS = termsOf('Derive: orders', {
  above: [
    'Paid above its worth',
    'USD/base',
    'The order price less the mark price; of an option, less its value.',
  ],
  change: ['Loss of the fill', 'USDC', 'The signed size of the order times what is paid above its worth.'],
  loss: ['Loss of the order', 'USDC', 'What being filled at the order price would lose; never a gain.'],
  orderLoss: ['Order loss', 'USDC', 'What being filled would lose, of all orders that count as filled.'],
})

/** An order with a price, as it counts as filled. */
export interface PricedOrder<V> {
  /** As our row names it. */
  readonly symbol: string
  /** Coins, Buy +, Sell -. */
  readonly size: V
  /** USD. */
  readonly price: V
  /** The mark of a perpetual, the value of an option, USD. */
  readonly worth: V
}

/** What filled orders lose, USDC, 0 or more. Follows "Derive: portfolio margin 2", "Orders". */
export function orderLoss<V>(a: Algebra<V>, base: string, orders: readonly PricedOrder<V>[]): V {
  const losses = orders.map(({ symbol, size, price, worth }) => {
    const change = a.product(TERMS.change, [size, a.difference(TERMS.above, price, worth, symbol)], symbol)
    return a.maximum(TERMS.loss, [a.zero, change], symbol)
  })
  return a.sum(TERMS.orderLoss, losses, base)
}
