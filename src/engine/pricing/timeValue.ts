import { END_OF_FALL, millsFall, millsRatio, tailRatios } from './millsRatio'
import { cumulative, density } from './normal'

/** Below this half deviation the difference of two nearly equal Mills ratios is summed, not subtracted. */
const SERIES_LIMIT = 0.25

/** 1 / n, by n: a division takes as long as all else of a term. */
const RECIPROCALS = Float64Array.from({ length: 26 }, (_, n) => 1 / n)

/**
 * ln(forward / strike), to relative accuracy also where the two nearly agree.
 *
 * Seconds before expiry v * sqrt(T) is around 1e-6, so the rounding of a plain quotient would show in d1, and so does
 * that of the two prices: `above`, forward - strike, may be known better than by their doubles.
 */
export function logMoneyness(forward: number, strike: number, above = forward - strike): number {
  const ratio = forward / strike
  return ratio > 0.5 && ratio < 2 ? Math.log1p(above / strike) : Math.log(ratio)
}

/**
 * I1(a)*t + I3(a)*t^3 + I5(a)*t^5 + ... for a >= 0, t > 0, where In(a) is the integral of u^n/n! * exp(-a*u - u^2/2)
 * over u > 0. Every term is positive. I(n+1) = (I(n-1) - a * I(n)) / (n + 1), from I0 = millsRatio(a) and I1 =
 * millsFall(a).
 */
function oddTailSeries(a: number, t: number): number {
  let previous = millsRatio(a)
  let current = millsFall(a)
  const square = t * t
  let power = t
  let sum = current * t
  for (let n = 1; n < 25; n += 2) {
    previous = (previous - a * current) * (RECIPROCALS[n + 1] as number)
    current = (current - a * previous) * (RECIPROCALS[n + 2] as number)
    power *= square
    const term = current * power
    sum += term
    if (term < 1e-17 * sum) break
  }
  return sum
}

/** The same sum where `a` is large, and the recurrence cancels: by Horner's scheme over the ratios In / I(n-1). */
function oddTailSeriesByFraction(a: number, t: number): number {
  const ratios = tailRatios(a)
  let sum = 0
  for (let n = ratios.length - 1; n >= 1; n--) {
    const ratio = ratios[n] as number
    sum = n % 2 === 1 ? t * ratio * (1 + sum) : t * ratio * sum
  }
  return sum / (a + (ratios[1] as number))
}

/**
 * Value of the out-of-the-money option (call or put: at one strike both have the same time value), in the quote
 * currency per unit of size.
 *
 * `forward` and `strike` are positive; `deviation` is v * sqrt(T), 0 or more. With L the lower and H the higher of
 * forward and strike, h = ln(L/H) / deviation and t = deviation / 2, the value is L*N(h+t) - H*N(h-t), and because
 * L*density(h+t) = H*density(h-t) it is also L*density(h+t) * (difference of two Mills ratios). The second form
 * loses nothing far out of the money, and for a small t the difference is a series of positive terms.
 * Relative error about 1e-15 * (1 + h^2), until the value leaves the range of normal doubles.
 * Margin model, section 'Option value'.
 */
export function timeValue(forward: number, strike: number, deviation: number): number {
  return timeValueAt(forward, strike, logMoneyness(forward, strike), deviation)
}

/** The same where ln(forward / strike) is known: scenarios share it. */
export function timeValueAt(forward: number, strike: number, log: number, deviation: number): number {
  const lower = Math.min(forward, strike)
  const higher = Math.max(forward, strike)
  if (deviation === 0 || lower <= 0) return 0
  const h = -Math.abs(log) / deviation
  const t = deviation / 2
  const d1 = h + t
  if (t <= SERIES_LIMIT) {
    const peak = lower * density(d1)
    if (peak === 0) return 0
    return 2 * peak * (h > -END_OF_FALL ? oddTailSeries(-h, t) : oddTailSeriesByFraction(-h, t))
  }
  const d2 = h - t
  if (d1 < -1) return lower * density(d1) * (millsRatio(-d1) - millsRatio(-d2))
  return lower * cumulative(d1) - higher * cumulative(d2)
}
