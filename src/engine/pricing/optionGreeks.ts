import type { OptionType } from './black76'
import { cumulative, density } from './normal'
import { logMoneyness } from './timeValue'

/** Sensitivities of one unit of size. */
export interface OptionGreeks {
  /** Base coin: -1 ... 1. */
  readonly delta: number
  /** Base coin per unit of the quote currency. */
  readonly gamma: number
  /** Quote currency per volatility point (1 %). */
  readonly vega: number
  /** Quote currency per day; negative. */
  readonly theta: number
}

/**
 * The Greeks of one unit of an option, unshocked, long (for a position: times its size; vega and theta then also
 * times the quote currency's rate).
 *
 * `forward` and `strike` are positive, in the quote currency; `volatility` is a fraction per year; `years`, the time
 * to expiry, is positive; `above` is forward - strike, rounded once. Delta within 1e-12; gamma, vega and theta within
 * 1e-12 relative, as far as the density is a normal double (|d1| < 37.5).
 * Margin model, section 'Option value'.
 */
export function optionGreeks(
  type: OptionType,
  forward: number,
  strike: number,
  volatility: number,
  years: number,
  above = forward - strike,
): OptionGreeks {
  const rootYears = Math.sqrt(years)
  const deviation = volatility * rootYears
  const d1 = logMoneyness(forward, strike, above) / deviation + deviation / 2
  const weight = density(d1)
  // Subtracted from 0, not negated: a vanished value stays 0 and never prints as -0.
  return {
    delta: type === 'call' ? cumulative(d1) : 0 - cumulative(-d1),
    gamma: weight / (forward * deviation),
    vega: (forward * weight * rootYears) / 100,
    theta: 0 - (forward * weight * volatility) / (2 * rootYears) / 365,
  }
}
