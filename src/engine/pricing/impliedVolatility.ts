import { intrinsicValue, type OptionType } from './black76'
import { density } from './normal'
import { logMoneyness, timeValue } from './timeValue'

/** An implied volatility (fraction per year), or why there is none and the price that the mark had to clear. */
export type ImpliedVolatility =
  | { readonly ok: true; readonly volatility: number }
  | {
      readonly ok: false
      readonly reason: 'at or below intrinsic value' | 'at or above its upper bound'
      readonly bound: number
    }

/** Newton's steps that the search may take; after them it bisects. */
const NEWTON_STEPS = 40
/** Ends every search: 60 bisections narrow any bracket to neighbouring doubles. */
const MAX_STEPS = 120
const ROOT_TWO_PI = 2.5066282746310002

/** Where the time value at one deviation lies against the target, in a scale in which the curve is nearly straight. */
interface Distance {
  readonly off: number
  readonly slope: number
}

/**
 * Below the point of inflection the time value is nearly exp(-h^2 / 2) with h = ln(F/K) / deviation: -1 / ln is the
 * scale in which it grows evenly.
 */
function distanceFarOut(forward: number, strike: number, deviation: number, target: number): Distance {
  const bound = Math.min(forward, strike)
  const value = timeValue(forward, strike, deviation)
  // Not of quotients, which are 0 where one is next to nothing: a distance of 0 would end the search there.
  const logShare = (of: number) => Math.log(of) - Math.log(bound)
  const log = logShare(value)
  const off = Math.log(value / target) / (log * logShare(target))
  return { off, slope: vegaOfDeviation(forward, strike, deviation) / value / (log * log) }
}

/** Above the point of inflection it nears its bound in the same way: -ln of what is left to the bound. */
function distanceNearBound(forward: number, strike: number, deviation: number, target: number): Distance {
  const bound = Math.min(forward, strike)
  const value = timeValue(forward, strike, deviation)
  const off = -Math.log1p((target - value) / (bound - target))
  return { off, slope: vegaOfDeviation(forward, strike, deviation) / (bound - value) }
}

/** The slope of the time value over deviation. */
function vegaOfDeviation(forward: number, strike: number, deviation: number): number {
  return forward * density(logMoneyness(forward, strike) / deviation + deviation / 2)
}

/** Newton's method inside a bracket; what leaves the bracket, or is no number, is bisected. `low` < root < `high`. */
function solve(distance: (deviation: number) => Distance, start: number, low: number, high: number): number {
  let [below, above, deviation] = [low, high, start]
  for (let step = 0; step < MAX_STEPS; step++) {
    const { off, slope } = distance(deviation)
    if (off === 0) break
    if (off > 0) above = deviation
    else below = deviation
    const newton = deviation - off / slope
    const usable = step < NEWTON_STEPS && newton > below && newton < above
    const next = usable ? newton : (below + above) / 2
    const moved = Math.abs(next - deviation)
    deviation = next
    if (moved <= 1e-16 * deviation) break
  }
  return deviation
}

/** The deviation v * sqrt(T) at which the time value is `target`, 0 < target < min(forward, strike). */
function impliedDeviation(forward: number, strike: number, target: number): number {
  const inflection = Math.sqrt(2 * Math.abs(logMoneyness(forward, strike)))
  if (target < timeValue(forward, strike, inflection)) {
    return solve((at) => distanceFarOut(forward, strike, at, target), inflection / 2, 0, inflection)
  }
  let high = 2 * inflection + 1
  while (timeValue(forward, strike, high) < target) high *= 2
  const start = inflection > 0 ? inflection : (target / forward) * ROOT_TWO_PI
  return solve((at) => distanceNearBound(forward, strike, at, target), start, inflection, high)
}

/**
 * The volatility (fraction per year) at which the option's model value is `mark`.
 *
 * `mark`, `forward` and `strike` in the quote currency, positive; `years`, the time to expiry, is positive. What is
 * inverted is the time value, mark minus intrinsic value, which is the value of the out-of-the-money option: down
 * to the smallest, the volatility is as exact as the mark's own rounding permits.
 * Not ok for a mark at or below intrinsic value, or at or above the forward (call) or the strike (put); `bound` is
 * that price. A mark that is no number counts as the former.
 * Margin model, section 'Option value'.
 */
export function impliedVolatility(
  type: OptionType,
  mark: number,
  forward: number,
  strike: number,
  years: number,
): ImpliedVolatility {
  const intrinsic = intrinsicValue(type, forward, strike)
  if (!(mark > intrinsic)) return { ok: false, reason: 'at or below intrinsic value', bound: intrinsic }
  const upper = type === 'call' ? forward : strike
  if (mark >= upper) return { ok: false, reason: 'at or above its upper bound', bound: upper }
  // Rounding can lift the difference to the bound itself, which no volatility reaches.
  const target = Math.min(mark - intrinsic, Math.min(forward, strike) * (1 - 2 ** -53))
  return { ok: true, volatility: impliedDeviation(forward, strike, target) / Math.sqrt(years) }
}
