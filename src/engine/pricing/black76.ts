import { timeValue } from './timeValue'

/** The right of an option: to buy (`call`) or to sell (`put`). */
export type OptionType = 'call' | 'put'

/**
 * What exercise at once would bring, per unit of size: max(0, F - K) of a call, max(0, K - F) of a put, in the
 * quote currency. Margin model, section 'Option value'.
 */
export function intrinsicValue(type: OptionType, forward: number, strike: number): number {
  return Math.max(0, type === 'call' ? forward - strike : strike - forward)
}

/**
 * Black-76 value of an option without discounting, per unit of size, in the quote currency.
 *
 * `forward` and `strike` are positive, in the quote currency; `volatility` is a fraction per year (0.6 is 60 %);
 * `years` is the time to expiry. At `years` or `volatility` 0 it is the intrinsic value. Intrinsic value plus the
 * time value of the out-of-the-money side, so put-call parity holds by construction and the value is never
 * negative. Error below 1e-12 * forward for strikes from 1/1000 to 1000 times the forward; out-of-the-money values
 * keep their relative accuracy however small (see `timeValue`).
 * Margin model, section 'Option value'.
 */
export function optionValue(
  type: OptionType,
  forward: number,
  strike: number,
  volatility: number,
  years: number,
): number {
  return intrinsicValue(type, forward, strike) + timeValue(forward, strike, volatility * Math.sqrt(years))
}
