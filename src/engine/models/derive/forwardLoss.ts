import type { ParameterValues } from '@/engine/margin/parameterValues'
import type { Algebra } from '@/engine/numbers/algebra'
import { gridDifference, gridProduct } from '@/engine/numbers/gridSums'
import { termsOf } from '@/engine/numbers/term'
import type { DeriveScenario } from './deriveScenario'
import { type HeldExpiry, shockedExpiry, type WorthIn } from './heldExpiry'
import { FORWARD } from './parameters'

const TERMS = termsOf('Derive: forward contingency', {
  shift: [
    'Change of the expiry by its forward price',
    'USDC',
    'What its options gain or lose where the forward price of this expiry alone moves.',
  ],
  loss: ['Loss by the forward price', 'USDC', 'The worse of both moves, never a gain.'],
  counted: [
    'Loss by the forward price that counts',
    'USDC',
    'The loss by the forward price, times the share of it that counts.',
  ],
})

/** The two moves of forward prices alone, as scenarios: volatility is unchanged. */
export interface ForwardMoves<V> {
  readonly up: DeriveScenario<V>
  readonly down: DeriveScenario<V>
}

/** The moves that the parameters say. */
export function forwardMoves<V>(a: Algebra<V>, factors: ParameterValues<V>): ForwardMoves<V> {
  const { up, down } = factors.of(FORWARD)
  return {
    up: { price: up, volatility: 'same', weight: a.one },
    down: { price: down, volatility: 'same', weight: a.one },
  }
}

/** What the options of one date lose by their forward price. */
export interface ForwardLoss<V> {
  /** 0 or negative, USDC. */
  readonly counted: V
  /** The move that it loses by, up where both are alike; null where it loses by neither. */
  readonly move: DeriveScenario<V> | null
}

/**
 * The loss of one expiry by its forward price. Follows "Derive: portfolio margin 2", "Scenario results", "Forward
 * contingency".
 */
export function forwardLoss<V>(
  a: Algebra<V>,
  moves: ForwardMoves<V>,
  held: HeldExpiry<V>,
  worthIn: WorthIn<V>,
): ForwardLoss<V> {
  const { name, forwardShare } = held.expiry
  const [up, down] = [moves.up, moves.down].map((move) =>
    gridDifference(a, TERMS.shift, shockedExpiry(a, held, move, worthIn), held.worth, name),
  ) as [V, V]
  const loss = a.minimum(TERMS.loss, [a.zero, up, down], name)
  const worse = a.compare(up, down) <= 0 ? moves.up : moves.down
  return {
    counted: gridProduct(a, TERMS.counted, [loss, forwardShare], name),
    move: a.sign(loss) < 0 ? worse : null,
  }
}
