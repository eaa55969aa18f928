import type { Algebra } from '@/engine/numbers/algebra'
import { gridProduct, gridSum } from '@/engine/numbers/gridSums'
import { termsOf } from '@/engine/numbers/term'
import type { DeriveOption } from './deriveOption'

const TERMS = termsOf('Derive: shocked price', {
  ownShock: [
    'Price shock of the option',
    'ratio',
    'The price shock times the share of the average still open.',
  ],
  factor: ['Price shock factor', 'ratio', 'One plus the price shock that the option gets.'],
  forward: ['Shocked forward price', 'USD/base', 'The forward price after the option’s own price shock.'],
})
/**
 * The forward price after a price shock, USD: in the last half hour only the open share of the settlement average
 * moves. Follows "Derive: portfolio margin 2", "Shocked price".
 */
export function shockedForward<V>(
  a: Algebra<V>,
  { symbol, forward, expiry }: Pick<DeriveOption<V>, 'symbol' | 'forward' | 'expiry'>,
  price: V,
): V {
  const ownShock = gridProduct(a, TERMS.ownShock, [price, expiry.openShare], symbol)
  const factor = gridSum(a, TERMS.factor, [a.one, ownShock], symbol)
  return gridProduct(a, TERMS.forward, [forward, factor], symbol)
}
