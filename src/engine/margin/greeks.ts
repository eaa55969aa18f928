import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { isOption, type QuotedOption } from '@/engine/market/quoted'
import type { Leg } from './book'

export const GREEK_TERMS = termsOf('Option value', {
  delta: ['Delta', 'base', 'How many coins everything held moves like; spot does not count.'],
  gamma: ['Gamma', 'base per quote', 'How much delta changes when forward prices move by one.'],
  vega: ['Vega', 'USD', 'What everything held gains when volatility rises by one point.'],
  theta: ['Theta', 'USD', 'What everything held gains or loses in a day that passes.'],
  legDelta: ['Delta of the leg', 'base', 'How many coins the leg moves like.'],
  legGamma: [
    'Gamma of the leg',
    'base per quote',
    'How much the leg’s delta changes when its forward price moves by one.',
  ],
  legVega: ['Vega of the leg', 'USD', 'What the leg gains when volatility rises by one point.'],
  legTheta: ['Theta of the leg', 'USD', 'What the leg gains or loses in a day that passes.'],
})

/** Delta in base coin, gamma in base coin per unit of quote currency, vega per volatility point and theta per day in USD. */
export interface Greeks<V> {
  readonly delta: V
  readonly gamma: V
  readonly vega: V
  readonly theta: V
}

/** The Greeks of positions and enabled hedges. Follows the margin model, section "Option value". */
export function greeks<V>(a: Algebra<V>, held: readonly Leg<V>[], base: string): Greeks<V> {
  const ofOptions = (term: (typeof GREEK_TERMS)['legVega'], perSize: (option: QuotedOption<V>) => V) =>
    held.flatMap(({ quoted, size, symbol }) =>
      isOption(quoted) ? [a.product(term, [size, perSize(quoted)], symbol)] : [],
    )
  return {
    delta: a.sum(
      GREEK_TERMS.delta,
      held.map((leg) => legDelta(a, leg)),
      base,
      base,
    ),
    gamma: a.sum(
      GREEK_TERMS.gamma,
      ofOptions(GREEK_TERMS.legGamma, (option) => option.gamma),
      base,
    ),
    vega: a.sum(
      GREEK_TERMS.vega,
      ofOptions(GREEK_TERMS.legVega, (option) => option.vega),
      base,
    ),
    theta: a.sum(
      GREEK_TERMS.theta,
      ofOptions(GREEK_TERMS.legTheta, (option) => option.theta),
      base,
    ),
  }
}

/** How many coins a leg moves like. Follows the margin model, section "Option value". */
export function legDelta<V>(a: Algebra<V>, { size, quoted, symbol }: Leg<V>): V {
  return a.product(GREEK_TERMS.legDelta, [size, quoted.delta], symbol, quoted.contract.base)
}
