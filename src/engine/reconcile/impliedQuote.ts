import { Decimal } from '@/engine/figure/decimal'
import type { OptionContract } from '@/engine/model/contract'
import { optionValue } from '@/engine/pricing/black76'
import { impliedVolatility } from '@/engine/pricing/impliedVolatility'
import type { AnsweredLeg } from './exchangeAnswer'
import { PRINTED } from './impliedFactor'

/** What an option was valued with, in its quote currency. */
export interface ImpliedQuote {
  readonly iv: Decimal
  readonly forward: Decimal
}

/** What an option was worth at a price shock. */
interface Worth {
  readonly price: number
  readonly value: number
}

const BISECTIONS = 100
/** Of the largest P&L: what is further off was not valued so, as close to its expiry. */
const OFF = 1e-4
const FORWARD_PLACES = [0, 1, 2, 3, 4, 6, 8] as const
const VOLATILITY_PLACES = [2, 3, 4, 5, 6, 8, 10, 12] as const

/**
 * Volatility and forward price that an option was valued with, from its mark and its P&Ls where the volatility is
 * unchanged: two numbers that give every one of them. `rate` is the USD rate of its quote currency, `years` its time to
 * expiry. In the fewest digits that give the printed P&Ls again; null where nothing gives them. Follows the margin model,
 * sections "Option value" and "Maximum loss".
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
  const outermost = worths.toSorted((one, other) => other.price - one.price).at(type === 'call' ? 0 : -1)
  if (now === undefined || outermost === undefined || outermost.price === 0) return null
  const valueAt = (forward: number, iv: number, price: number) =>
    optionValue(type, forward * (1 + price), strike, iv, years)
  const ivAt = (forward: number) => {
    const implied = impliedVolatility(type, now.value, forward, strike, years)
    return implied.ok ? implied.volatility : null
  }
  const forward = forwardThat(
    (at) => {
      const iv = ivAt(at)
      return iv === null ? null : valueAt(at, iv, outermost.price) - outermost.value
    },
    boundsOf(type, now.value, strike),
  )
  const iv = forward === null ? null : ivAt(forward)
  if (forward === null || iv === null) return null
  const off = (F: number, v: number) =>
    Math.max(...worths.map(({ price, value }) => Math.abs(valueAt(F, v, price) - value)))
  // A P&L is printed to 8 decimals: of one option that is so much.
  const printed = PRINTED.dividedBy(each.abs()).toNumber()
  for (const places of FORWARD_PLACES) {
    const F = new Decimal(forward).toDecimalPlaces(places)
    const own = ivAt(F.toNumber())
    if (own === null) continue
    for (const digits of VOLATILITY_PLACES) {
      const v = new Decimal(own).toDecimalPlaces(digits)
      if (v.gt(0) && off(F.toNumber(), v.toNumber()) <= printed) return { iv: v, forward: F }
    }
  }
  const largest = Math.max(...worths.map(({ value }) => Math.abs(value - mark.toNumber())))
  return off(forward, iv) <= largest * OFF ? { iv: new Decimal(iv), forward: new Decimal(forward) } : null
}

/** Forwards at which some volatility gives a call or put of this value. */
function boundsOf(type: OptionContract['type'], value: number, strike: number): readonly [number, number] {
  return type === 'call' ? [value, value + strike] : [Math.max(strike - value, 0), strike * FURTHEST]
}

/** Of a strike: no put so far out has a P&L that could be read. */
const FURTHEST = 100

/** Where a function of the forward that goes one way is 0; null where it is not in between. */
function forwardThat(
  off: (forward: number) => number | null,
  [lowest, highest]: readonly [number, number],
): number | null {
  let [low, high] = [lowest * (1 + CLOSE), highest * (1 - CLOSE)]
  const [atLow, atHigh] = [off(low), off(high)]
  if (atLow === null || atHigh === null || atLow > 0 === atHigh > 0) return null
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2
    const at = off(middle)
    if (at === null) return null
    if (at > 0 === atLow > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** At its bounds an option has no volatility. */
const CLOSE = 1e-9
