import type { Algebra } from '@/engine/numbers/algebra'
import { gridProduct, gridSum } from '@/engine/numbers/gridSums'
import { termsOf } from '@/engine/numbers/term'
import type { DerivePortfolio } from './derivePortfolio'
import type { DeriveScenario } from './deriveScenario'
import type { DeriveUnit } from './deriveUnit'
import { type ExpiryResult, expiryResult } from './expiryResult'
import { type ForwardLoss, forwardLoss } from './forwardLoss'

const TERMS = termsOf('Derive: scenario results', {
  perpetual: ['Result of the perpetual', 'USDC', 'Net size times mark price times price shock.'],
  collateral: ['Result of the collateral', 'USDC', 'What the coins are worth, times the price shock.'],
  options: ['Result of the options', 'USDC', 'Results of all expiries, added.'],
  whole: [
    'Result before its weight',
    'USDC',
    'What perpetual, collateral and options gain or lose together.',
  ],
  pnl: [
    'Result in the scenario',
    'USDC',
    'What the portfolio gains or loses in the scenario, times its weight.',
  ],
  worst: ['Worst result', 'USDC', 'The smallest result of all scenarios and of the forward contingency.'],
  stressLoss: [
    'Stress loss',
    'USDC',
    'What the worst of all scenarios and the forward contingency would lose, never below 0.',
  ],
})
const CONTINGENCY = termsOf('Derive: forward contingency', {
  forwardContingency: [
    'Forward contingency',
    'USDC',
    'Losses of all expiries by their forward prices, added: none offsets another. It competes with the scenarios.',
  ],
})

/** A portfolio in one scenario. */
export interface DeriveResult<V> {
  /** Weight included, USDC. */
  readonly pnl: V
  /** By expiry, in the order of the portfolio, before the weight. */
  readonly expiries: readonly ExpiryResult<V>[]
}

/** What a portfolio gains or loses in a scenario. Follows "Derive: portfolio margin 2", "Scenario results". */
export function scenarioResult<V>(
  a: Algebra<V>,
  { coin, worthIn }: Pick<DeriveUnit<V>, 'coin' | 'worthIn'>,
  { perpetual, collateral, expiries }: DerivePortfolio<V>,
  scenario: DeriveScenario<V>,
): DeriveResult<V> {
  const { price, weight } = scenario
  const byExpiry = expiries.map((held) => expiryResult(a, held, scenario, worthIn))
  const parts: V[] = []
  if (perpetual !== null) {
    const { size, mark, symbol } = perpetual
    parts.push(gridProduct(a, TERMS.perpetual, [size, mark, price], symbol))
  }
  if (collateral !== null) parts.push(gridProduct(a, TERMS.collateral, [collateral.worth, price], coin))
  parts.push(...byExpiry.map(({ result }) => result))
  const whole = gridSum(a, TERMS.whole, parts, coin)
  return { pnl: gridProduct(a, TERMS.pnl, [weight, whole], coin), expiries: byExpiry }
}

/** The entry after the scenarios. */
export interface ForwardContingency<V> {
  /** 0 or negative, USDC. */
  readonly pnl: V
  /** By expiry, in the order of the portfolio. */
  readonly expiries: readonly ForwardLoss<V>[]
}

/**
 * What a portfolio loses by its forward prices. Follows "Derive: portfolio margin 2", "Scenario results", "Forward
 * contingency".
 */
export function forwardContingency<V>(
  a: Algebra<V>,
  { coin, forwardMoves, worthIn }: Pick<DeriveUnit<V>, 'coin' | 'forwardMoves' | 'worthIn'>,
  { expiries }: DerivePortfolio<V>,
): ForwardContingency<V> {
  const losses = expiries.map((held) => forwardLoss(a, forwardMoves, held, worthIn))
  const counted = losses.map(({ counted }) => counted)
  return { pnl: gridSum(a, CONTINGENCY.forwardContingency, counted, coin), expiries: losses }
}

/** What the worst entry loses, USDC, 0 or more. */
export function stressLoss<V>(a: Algebra<V>, coin: string, pnls: readonly V[]): V {
  return a.negation(TERMS.stressLoss, a.minimum(TERMS.worst, [a.zero, ...pnls], coin), coin)
}
