import type { Algebra } from '@/engine/numbers/algebra'
import { gridProduct } from '@/engine/numbers/gridSums'
import { termsOf } from '@/engine/numbers/term'
import type { DeriveOption } from './deriveOption'
import type { VolatilityMode } from './deriveScenario'
import { tiltFactor } from './tilts'

const TERMS = termsOf('Derive: shocked volatility', {
  risen: ['Risen volatility', 'a year', 'The volatility times the rise factor.'],
  up: ['Volatility after a rise', 'a year', 'The risen volatility, at least the least volatility.'],
  down: ['Volatility after a fall', 'a year', 'The volatility times the fall factor.'],
  tilted: ['Tilted volatility', 'a year', 'The volatility times what the tilt of the smile makes of it.'],
})
/** The volatility after a shock, a year. Follows "Derive: portfolio margin 2", "Shocked volatility". */
export function shockedVolatility<V>(
  a: Algebra<V>,
  { symbol, strike, volatility, expiry }: DeriveOption<V>,
  mode: VolatilityMode,
  forward: V,
): V {
  const shocks = expiry.volatility
  switch (mode) {
    case 'same':
      return volatility
    case 'up': {
      const risen = gridProduct(a, TERMS.risen, [volatility, shocks.up], symbol)
      return a.maximum(TERMS.up, [shocks.minimumUp, risen], symbol)
    }
    case 'down':
      return gridProduct(a, TERMS.down, [volatility, shocks.down], symbol)
    case 'linear':
    case 'abs': {
      const factor = tiltFactor(a, shocks.tilts, mode, strike, forward, symbol)
      return gridProduct(a, TERMS.tilted, [volatility, factor], symbol)
    }
  }
}
