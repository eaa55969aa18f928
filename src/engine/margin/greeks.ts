import { isOption, type Quoted } from '@/engine/market/quoted'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { memoizeLast } from '@/engine/util/memoizeLast'
import type { Leg } from './netPortfolio'
import type { RiskUnit } from './riskUnit'

const TERMS = termsOf('Option value', {
  delta: ['Delta', 'base', 'How many coins it all moves like; spot does not count.'],
  gamma: ['Gamma', 'base per quote', 'How much delta changes when forward prices move by one.', 12],
  vega: ['Vega', 'USD', 'What it all gains when volatility rises by one point.'],
  theta: ['Theta', 'USD', 'What it all gains or loses in a day that passes.'],
  legDelta: ['Delta of the leg', 'base', 'How many coins the leg moves like.'],
  legGamma: [
    'Gamma of the leg',
    'base per quote',
    'How much the leg’s delta changes when its forward price moves by one.',
  ],
  legVega: ['Vega of the leg', 'USD', 'What the leg gains when volatility rises by one point.'],
  legTheta: ['Theta of the leg', 'USD', 'What the leg gains or loses in a day that passes.'],
})

/**
 * Delta in base coin, gamma in base coin per unit of quote currency, vega per volatility point and theta per day in
 * USD.
 */
export interface Greeks<V> {
  readonly delta: V
  readonly gamma: V
  readonly vega: V
  readonly theta: V
}

/**
 * The Greeks of legs of one unit, such as its positions and enabled hedges; `of` says which they are. Follows the
 * margin model, section "Option value".
 */
export function greeks<V>(
  a: Algebra<V>,
  unit: Pick<RiskUnit<V>, 'base'>,
  legs: readonly Leg<V>[],
  of = unit.base,
): Greeks<V> {
  const options = legs.filter(({ quoted }) => isOption(quoted))
  return {
    delta: a.sum(
      TERMS.delta,
      legs.map((leg) => leg.delta),
      of,
      unit.base,
    ),
    ...optionGreeks(unit, a, of, ...options),
  }
}

/** What options alone have, kept while a future is edited. */
const optionGreeks = memoizeLast(
  <V>(_unit: object, a: Algebra<V>, of: string, ...options: readonly Leg<V>[]): Omit<Greeks<V>, 'delta'> => {
    const ofLegs = options.flatMap((leg) => optionLegGreeks(leg, a) ?? [])
    return {
      gamma: a.sum(
        TERMS.gamma,
        ofLegs.map((leg) => leg.gamma),
        of,
      ),
      vega: a.sum(
        TERMS.vega,
        options.map((leg) => leg.vega),
        of,
      ),
      theta: a.sum(
        TERMS.theta,
        ofLegs.map((leg) => leg.theta),
        of,
      ),
    }
  },
)

/** What only the unit's Greeks need of a leg; null of perpetuals and futures. */
const optionLegGreeks = memoizeLast(<V>({ quoted, size, symbol }: Leg<V>, a: Algebra<V>) =>
  isOption(quoted)
    ? {
        gamma: a.product(TERMS.legGamma, [size, quoted.gamma], symbol),
        theta: a.product(TERMS.legTheta, [size, quoted.theta, quoted.rate], symbol),
      }
    : null,
)

/**
 * Delta (base coin) and vega (USD per point) of `size` of a contract. Follows the margin model, section "Option value".
 */
export function sensitivities<V>(a: Algebra<V>, quoted: Quoted<V>, size: V, symbol: string) {
  return {
    delta: a.product(TERMS.legDelta, [size, quoted.delta], symbol, quoted.contract.base),
    vega: isOption(quoted) ? a.product(TERMS.legVega, [size, quoted.vega, quoted.rate], symbol) : a.zero,
  }
}
