import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { isOption, type Quoted } from './quoted'

const TERMS = termsOf('Contingency components', {
  distance: [
    'Distance from the index',
    'USD/base',
    'How far the contract’s price strays from the index price, without the sign.',
  ],
  gap: ['Price less index', 'USD/base', 'The contract’s price in USD less the index price.'],
  inDollars: [
    'Price in USD',
    'USD/base',
    'The mark or forward price times the USD value of its quote currency.',
  ],
})

/**
 * How far a contract's price (an option's: its forward) strays from the index price, USD without sign: the basis
 * is that by the index price. Follows the margin model, section "Contingency components", "Delta spread".
 */
export function distanceFromIndex<V>(a: Algebra<V>, index: V, quoted: Quoted<V>): V {
  const { symbol } = quoted.contract
  const price = isOption(quoted) ? quoted.forward : quoted.mark
  const inDollars = a.product(TERMS.inDollars, [price, quoted.rate], symbol)
  return a.absolute(TERMS.distance, a.difference(TERMS.gap, inDollars, index, symbol), symbol)
}
