import type { Algebra } from '@/engine/numbers/algebra'
import { gridDifference, gridProduct } from '@/engine/numbers/gridSums'
import { termsOf } from '@/engine/numbers/term'
import type { DeriveScenario } from './deriveScenario'
import type { ExpiryResult } from './expiryResult'
import type { ExpiryTerms } from './expiryTerms'

const TERMS = termsOf('Derive: scenario results', {
  legCounted: [
    'Value of one option that counts',
    'USD/base',
    'Its value after the shocks, times the discount that its expiry took.',
  ],
  legChange: [
    'Change of one option',
    'USD/base',
    'What counts of its value after the shocks, less its value now.',
  ],
  legTurned: [
    'Change of one option, turned',
    'USD/base',
    'The change with its sign changed: its expiry would have gained by the tilt, and loses as much.',
  ],
  leg: ['Share of the leg', 'USDC', 'What the leg adds to the result in the scenario, weight included.'],
})
const CONTINGENCY = termsOf('Derive: forward contingency', {
  legShift: [
    'Change of one option by its forward price',
    'USD/base',
    'Its value at the moved forward price, less its value now.',
  ],
  leg: ['Share of the leg', 'USDC', 'What the leg adds to what its expiry loses by its forward price.'],
})

/** What is moved in proportion to the price adds to the result of a scenario, USDC: `amounts` multiply. */
export function linearLeg<V>(
  a: Algebra<V>,
  { price, weight }: DeriveScenario<V>,
  amounts: readonly V[],
  of: string,
): V {
  return gridProduct(a, TERMS.leg, [weight, ...amounts, price], of)
}

/** An option row: its size, and the value of one after the shocks and now. */
export interface OptionLeg<V> {
  readonly symbol: string
  /** Coins, signed. */
  readonly size: V
  /** USD. */
  readonly shocked: V
  readonly worth: V
}

/** What an option row adds to the result of a scenario, USDC. Follows "Derive: portfolio margin 2", "Margins". */
export function optionLeg<V>(
  a: Algebra<V>,
  { weight }: DeriveScenario<V>,
  { discount, isTurned }: ExpiryResult<V>,
  { symbol, size, shocked, worth }: OptionLeg<V>,
): V {
  const counted = gridProduct(a, TERMS.legCounted, [discount, shocked], symbol)
  const change = gridDifference(a, TERMS.legChange, counted, worth, symbol)
  const signed = isTurned ? a.negation(TERMS.legTurned, change, symbol) : change
  return gridProduct(a, TERMS.leg, [weight, size, signed], symbol)
}

/**
 * What an option row adds to the forward contingency, USDC: `shocked` is its value at the move that its expiry took.
 */
export function forwardLeg<V>(
  a: Algebra<V>,
  { forwardShare }: Pick<ExpiryTerms<V>, 'forwardShare'>,
  { symbol, size, shocked, worth }: OptionLeg<V>,
): V {
  const shift = gridDifference(a, CONTINGENCY.legShift, shocked, worth, symbol)
  return gridProduct(a, CONTINGENCY.leg, [size, shift, forwardShare], symbol)
}
