import { isOption } from '@/engine/market/quoted'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import { termsOf } from '@/engine/numbers/term'
import { type Greeks, greeks } from './greeks'
import type { Leg } from './netPortfolio'
import type { RiskUnit } from './riskUnit'

const TERMS = termsOf('Option value', {
  move: ['Move of the price', 'ratio', 'The rise of the price, 1 %, for which delta and gamma are told.'],
  gammaPerCent: ['Gamma per 1 %', 'base', 'How much delta changes when prices rise by 1 %.'],
  legGammaPerCent: [
    'Gamma of the leg per 1 %',
    'base',
    'How much the leg’s delta changes when its forward price rises by 1 %.',
  ],
  deltaInUsd: ['Delta in USD per 1 %', 'USD', 'What delta alone gains when the price rises by 1 %.'],
  gammaInUsd: [
    'Gamma in USD per 1 %',
    'USD',
    'How much more delta gains per 1 % once the price has risen by 1 %.',
  ],
  vegaInCoin: ['Vega in coin', 'base', 'What is gained, in the coin, when volatility rises by one point.'],
  thetaInCoin: ['Theta in coin', 'base', 'What a day that passes gains or loses, in the coin.'],
})

const PER_CENT = new Decimal('0.01')

/**
 * The Greeks in the coin and in USD: delta (coins; USD gained per rise of 1 %), gamma (what a rise of 1 % adds to each
 * of the two), vega per point of volatility, theta per day.
 */
export interface GreekAmounts<V> {
  readonly coin: Greeks<V>
  readonly usd: Greeks<V>
}

/**
 * The Greeks of legs of one unit, such as those of one expiry, in the coin and in USD at the index price; `of` says
 * which legs they are. Follows the margin model, section "Option value".
 */
export function greekAmounts<V>(
  a: Algebra<V>,
  unit: Pick<RiskUnit<V>, 'base' | 'index'>,
  legs: readonly Leg<V>[],
  of: string,
): GreekAmounts<V> {
  const { base, index } = unit
  const { delta, vega, theta } = greeks(a, unit, legs, of)
  const move = a.leaf(TERMS.move, PER_CENT, { kind: 'rule', note: 'by custom' })
  const gammas = legs.flatMap(({ quoted, size, symbol }) =>
    isOption(quoted)
      ? [a.product(TERMS.legGammaPerCent, [size, quoted.gamma, quoted.forward, move], symbol, base)]
      : [],
  )
  const gamma = a.sum(TERMS.gammaPerCent, gammas, of, base)
  return {
    coin: {
      delta,
      gamma,
      vega: a.quotient(TERMS.vegaInCoin, vega, index, of, base),
      theta: a.quotient(TERMS.thetaInCoin, theta, index, of, base),
    },
    usd: {
      delta: a.product(TERMS.deltaInUsd, [delta, index, move], of),
      gamma: a.product(TERMS.gammaInUsd, [gamma, index, move], of),
      vega,
      theta,
    },
  }
}
