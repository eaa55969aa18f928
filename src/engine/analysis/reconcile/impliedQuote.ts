import type { OptionContract } from '@/engine/instruments/contract'
import { Decimal } from '@/engine/numbers/decimal'
import { optionValue } from '@/engine/pricing/black76'
import { optionGreeks } from '@/engine/pricing/optionGreeks'
import type { AnsweredLeg } from './exchangeAnswer'
import { PRINTED } from './impliedFactor'

/** What an option was valued with, in its quote currency. */
export interface ImpliedQuote {
  readonly iv: Decimal
  readonly forward: Decimal
  /**
   * Whether any volatility up to this one gives the P&Ls: so deep in the money there is no time value to tell it by.
   */
  readonly isVague: boolean
}

/** What an option was worth at a price shock. */
interface Worth {
  readonly price: number
  readonly value: number
}

const BISECTIONS = 60
/** Of the largest P&L: what is further off was not valued so, as close to its expiry. */
const OFF = 1e-4
const VOLATILITIES = [0.01, 10] as const
const FORWARD_PLACES = [0, 1, 2, 3, 4, 6, 8] as const
const VOLATILITY_PLACES = [2, 3, 4, 5, 6, 8, 10, 12] as const
const NEWTON_STEPS = 60

/**
 * Volatility and forward price that an option was valued with, from its mark and its P&Ls where the volatility is
 * unchanged: two numbers that give every one of them. `rate` is the USD rate of its quote currency, `years` its time to
 * expiry. In the fewest digits that give the printed P&Ls again; null where nothing gives them. Follows the margin
 * model, sections "Option value" and "Maximum loss".
 */
export function impliedQuote(
  { size, mark, range }: AnsweredLeg,
  { type, strike: K }: OptionContract,
  rate: Decimal,
  years: number,
): ImpliedQuote | null {
  if (size === null || size.isZero() || mark === null || !(years > 0)) return null
  const strike = K.toNumber()
  const each = size.times(rate)
  const worths = range.flatMap(({ price, pnls }): Worth[] => {
    const pnl = pnls.length === 3 ? pnls[1] : null
    return price && pnl ? [{ price: price.toNumber(), value: pnl.dividedBy(each).plus(mark).toNumber() }] : []
  })
  const now = worths.find(({ price }) => price === 0)
  const ordered = worths.toSorted((one, other) => one.price - other.price)
  const [lowest, highest] = [ordered.at(0), ordered.at(-1)]
  if (now === undefined || !(now.value > 0) || !lowest || !highest || lowest === highest) return null

  const valueAt = (forward: number, iv: number, price: number) =>
    optionValue(type, forward * (1 + price), strike, iv, years)
  const forwardAt = (iv: number) => forwardOf(type, now.value, strike, iv, years)
  const off = (forward: number, iv: number) =>
    Math.max(...worths.map(({ price, value }) => Math.abs(valueAt(forward, iv, price) - value)))
  const fit = [lowest, highest]
    .map(({ price, value }) => {
      const iv = zeroOf((at) => valueAt(forwardAt(at), at, price) - value, ...VOLATILITIES)
      return { iv, forward: forwardAt(iv) }
    })
    .toSorted((one, other) => off(one.forward, one.iv) - off(other.forward, other.iv))[0]
  if (fit === undefined) return null

  // A P&L is printed to 8 decimals: of one option that is so much, and a double has no more digits of its value.
  const printed = PRINTED.dividedBy(each.abs()).toNumber() + Number.EPSILON * DIGITS * (now.value + strike)
  const [lowestIv] = VOLATILITIES
  const isVague = off(forwardAt(lowestIv), lowestIv) <= printed
  for (const places of FORWARD_PLACES) {
    const forward = new Decimal(fit.forward).toDecimalPlaces(places)
    // With the forward in its own digits the volatility that gives the value now is nearer to its own, too.
    const own = zeroOf((at) => valueAt(forward.toNumber(), at, 0) - now.value, ...VOLATILITIES)
    for (const digits of VOLATILITY_PLACES) {
      const iv = new Decimal(own).toDecimalPlaces(digits)
      if (iv.gt(0) && off(forward.toNumber(), iv.toNumber()) <= printed) return { iv, forward, isVague }
    }
  }
  const largest = Math.max(...worths.map(({ value }) => Math.abs(value - mark.toNumber())))
  const isNear = off(fit.forward, fit.iv) <= largest * OFF
  return isNear ? { iv: new Decimal(fit.iv), forward: new Decimal(fit.forward), isVague } : null
}

/** Roundings of a double that a value of an option may have. */
const DIGITS = 8

/**
 * The forward price at which an option has this value. The value is convex: from where it would be all intrinsic value
 * Newton's method comes nearer with each step, and never beyond.
 */
function forwardOf(
  type: OptionContract['type'],
  value: number,
  strike: number,
  iv: number,
  years: number,
): number {
  let forward = type === 'call' ? strike + value : Math.max(strike - value, strike * Number.EPSILON)
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const { delta } = optionGreeks(type, forward, strike, iv, years)
    const next = forward - (optionValue(type, forward, strike, iv, years) - value) / delta
    if (!(next > 0) || Math.abs(next - forward) <= forward * Number.EPSILON) break
    forward = next
  }
  return forward
}

/** Where a function that goes one way is 0; the nearer end where it is not in between. */
function zeroOf(of: (at: number) => number, lowest: number, highest: number): number {
  const [atLow, atHigh] = [of(lowest), of(highest)]
  if (atLow > 0 === atHigh > 0) return Math.abs(atLow) <= Math.abs(atHigh) ? lowest : highest
  let [low, high] = [lowest, highest]
  for (let step = 0; step < BISECTIONS && low < high; step++) {
    const middle = (low + high) / 2
    if (of(middle) > 0 === atLow > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
