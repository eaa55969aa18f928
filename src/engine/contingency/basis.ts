import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { isOption, type Quoted } from '@/engine/market/quoted'

const TERMS = termsOf('Contingency components', {
  distance: [
    'Basis of a contract',
    'ratio',
    'How far the contract’s price strays from the index, without the sign.',
  ],
  premium: ['Premium over the index', 'ratio', 'The contract’s price by the index price, less one.'],
  relative: ['Price by index', 'ratio', 'The contract’s price in USD by the index price.'],
  inDollars: ['Price in USD', 'USD', 'The mark or forward price times the USD value of its quote currency.'],
})

/**
 * How far a contract's price (an option's: its forward) strays from the index price, as a ratio without sign.
 * Follows the margin model, section "Contingency components", "Delta spread".
 */
export function basisOf<V>(a: Algebra<V>, index: V, quoted: Quoted<V>): V {
  const { symbol } = quoted.contract
  const price = isOption(quoted) ? quoted.forward : quoted.mark
  const inDollars = a.product(TERMS.inDollars, [price, quoted.rate], symbol)
  const relative = a.quotient(TERMS.relative, inDollars, index, symbol)
  return a.absolute(TERMS.distance, a.difference(TERMS.premium, relative, a.one, symbol), symbol)
}
