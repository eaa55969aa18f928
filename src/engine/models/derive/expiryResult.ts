import type { Algebra } from '@/engine/numbers/algebra'
import { gridDifference } from '@/engine/numbers/gridSums'
import { termsOf } from '@/engine/numbers/term'
import type { DeriveScenario } from './deriveScenario'
import { type HeldExpiry, shockedExpiry, type WorthIn } from './heldExpiry'
import { discounted } from './staticDiscount'

const TERMS = termsOf('Derive: scenario results', {
  change: [
    'Change of the expiry',
    'USDC',
    'What counts of its value after the shocks, less its value now, which is not discounted.',
  ],
  tiltSize: ['Change without its sign', 'USDC', 'The change of the expiry without its sign.'],
  result: [
    'Result of the expiry where the smile is tilted',
    'USDC',
    'The change of the expiry as a loss: every expiry may tilt the worse way.',
  ],
})

/** What the options of one date gain or lose in a scenario, before its weight. */
export interface ExpiryResult<V> {
  /** `R_e`, USDC. */
  readonly result: V
  /** The static discount that its value took. */
  readonly discount: V
  /** Whether what would have been a gain counts as a loss. */
  readonly isTurned: boolean
}

/**
 * `R_e`: what the options of one date gain or lose in a scenario.
 * Follows "Derive: portfolio margin 2", "Static discount of an expiry" and "Scenario results".
 */
export function expiryResult<V>(
  a: Algebra<V>,
  held: HeldExpiry<V>,
  scenario: DeriveScenario<V>,
  worthIn: WorthIn<V>,
): ExpiryResult<V> {
  const { name } = held.expiry
  const { value, discount } = discounted(a, held.expiry, shockedExpiry(a, held, scenario, worthIn))
  const change = gridDifference(a, TERMS.change, value, held.worth, name)
  if (scenario.volatility !== 'linear' && scenario.volatility !== 'abs')
    return { result: change, discount, isTurned: false }
  const result = a.negation(TERMS.result, a.absolute(TERMS.tiltSize, change, name), name)
  return { result, discount, isTurned: a.sign(change) > 0 }
}
