import { isOption } from '@/engine/market/quoted'
import type { OrderInAccount, UnitInAccount } from '@/engine/models/accountRules'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'

const TERMS = termsOf('Order loss', {
  orderLoss: [
    'Order loss',
    'USD',
    'What open orders of perpetuals and futures would lose against the mark price if filled at their limits; 0 or negative.',
  ],
  ofOrder: [
    'Loss of the order',
    'USD',
    'What this order would lose against the mark price if filled at its limit, never a gain.',
  ],
  against: [
    'Filled against the mark',
    'USD',
    'What being filled at the limit gains or loses at the mark price.',
  ],
  gap: ['Mark less limit', 'quote/base', 'How far the mark price lies above the limit price.'],
  inverseGap: [
    'Coins of one contract, limit less mark',
    'coin/size',
    'One by limit price less one by mark price.',
  ],
  atLimit: ['Coins of one contract at the limit', 'coin/size', 'One by the limit price.'],
  atMark: ['Coins of one contract at the mark', 'coin/size', 'One by the mark price.'],
})

/**
 * What the orders that count would lose against the mark if filled at their limits, USD: 0 or negative; orders of
 * options have no such loss.
 * Follows the margin model, section "Order loss".
 */
export function orderLoss<V>(a: Algebra<V>, units: readonly Pick<UnitInAccount<V>, 'unit' | 'legs'>[]): V {
  return a.sum(
    TERMS.orderLoss,
    units.flatMap(({ unit, legs }) =>
      [...legs.orders.A, ...legs.orders.B].flatMap((leg) =>
        leg.limit === null || isOption(leg.quoted) ? [] : [lossOf(a, leg, leg.limit, unit.index)],
      ),
    ),
  )
}

function lossOf<V>(a: Algebra<V>, { quoted, size, symbol }: OrderInAccount<V>, limit: V, index: V): V {
  const { contract, mark, rate } = quoted
  if (contract.kind !== 'inverse') {
    const gap = a.difference(TERMS.gap, mark, limit, symbol, contract.quote)
    return a.minimum(TERMS.ofOrder, [a.zero, a.product(TERMS.against, [gap, size, rate], symbol)], symbol)
  }
  const gap = a.difference(
    TERMS.inverseGap,
    a.quotient(TERMS.atLimit, a.one, limit, symbol, contract.base),
    a.quotient(TERMS.atMark, a.one, mark, symbol, contract.base),
    symbol,
    contract.base,
  )
  return a.minimum(TERMS.ofOrder, [a.zero, a.product(TERMS.against, [size, gap, index], symbol)], symbol)
}
