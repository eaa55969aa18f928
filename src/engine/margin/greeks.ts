import type { Algebra } from '@/engine/figure/algebra'
import { type Term, termsOf } from '@/engine/figure/term'
import { isOption, type Quoted, type QuotedOption } from '@/engine/market/quoted'
import type { Leg } from './book'

const TERMS = termsOf('Option value', {
  delta: ['Delta', 'base', 'How many coins everything held moves like; spot does not count.'],
  gamma: ['Gamma', 'base per quote', 'How much delta changes when forward prices move by one.', 12],
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
  const options = held.filter(({ quoted }) => isOption(quoted))
  const ofOptions = (term: Term, factorsOf: (option: QuotedOption<V>) => readonly V[]) =>
    options.flatMap(({ quoted, size, symbol }) =>
      isOption(quoted) ? [a.product(term, [size, ...factorsOf(quoted)], symbol)] : [],
    )
  return {
    delta: a.sum(
      TERMS.delta,
      held.map((leg) => leg.delta),
      base,
      base,
    ),
    gamma: a.sum(
      TERMS.gamma,
      ofOptions(TERMS.legGamma, (option) => [option.gamma]),
      base,
    ),
    vega: a.sum(
      TERMS.vega,
      options.map((leg) => leg.vega),
      base,
    ),
    theta: a.sum(
      TERMS.theta,
      ofOptions(TERMS.legTheta, (option) => [option.theta, option.rate]),
      base,
    ),
  }
}

/** Delta (base coin) and vega (USD per point) of `size` of a contract. Follows the margin model, section "Option value". */
export function sensitivities<V>(a: Algebra<V>, quoted: Quoted<V>, size: V, symbol: string) {
  return {
    delta: a.product(TERMS.legDelta, [size, quoted.delta], symbol, quoted.contract.base),
    vega: isOption(quoted) ? a.product(TERMS.legVega, [size, quoted.vega, quoted.rate], symbol) : a.zero,
  }
}
