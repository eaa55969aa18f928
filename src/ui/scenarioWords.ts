import { compare, shift } from './decimalText'
import { formatNumber, signOf } from './format'

const NARROW_SPACE = '\u202f'

/** A scenario of a stress test: shocks as shares, and what it comes to. */
export interface ShockedResult {
  readonly price: string
  readonly iv: string
  readonly pnl: string
}

/** `up 20 %`, `down 10 %`, `unchanged`. */
export function moveWords(shock: string): string {
  const sign = signOf(shock)
  return sign === 0 ? 'unchanged' : `${sign > 0 ? 'up' : 'down'} ${shockSize(shock)}`
}

/** `BTC down 10 % with volatility up 20 %`; without volatility where it makes no difference. */
export function scenarioWords(base: string, price: string, iv: string | null): string {
  return `${base} ${moveWords(price)}${iv === null ? '' : ` with volatility ${moveWords(iv)}`}`
}

/** A shock without its sign: `10 %`. */
export function shockSize(shock: string): string {
  return `${formatNumber(shift(shock, 2), { digits: 2 }).replace('−', '')}${NARROW_SPACE}%`
}

/**
 * Scenarios at the same price that are as bad as the worst: it, and others where volatility makes no difference there.
 */
export function tiedWithWorst<Scenario extends ShockedResult>(
  scenarios: readonly Scenario[],
  worst: Pick<ShockedResult, 'price' | 'iv'>,
): readonly Scenario[] {
  const there = scenarios.filter(({ price }) => price === worst.price)
  const decider = there.find(({ iv }) => iv === worst.iv)
  return there.filter(({ pnl }) => decider !== undefined && compare(pnl, decider.pnl) === 0)
}

/**
 * What to say of volatility in the worst scenario: `with volatility up 20 %`, `with volatility down 20 % or unchanged`
 * and `at any volatility` where others tie with it, nothing where volatility makes no difference anywhere.
 */
export function worstVolatility(
  scenarios: readonly ShockedResult[],
  worst: Pick<ShockedResult, 'price' | 'iv'>,
): string {
  const there = scenarios.filter(({ price }) => price === worst.price)
  const tied = tiedWithWorst(scenarios, worst)
  if (tied.length < there.length) return `with volatility ${tied.map(({ iv }) => moveWords(iv)).join(' or ')}`
  const byPrice = new Map(scenarios.map(({ price, pnl }) => [price, pnl]))
  const matters = scenarios.some(({ price, pnl }) => compare(pnl, byPrice.get(price) ?? pnl) !== 0)
  return matters ? 'at any volatility' : ''
}
