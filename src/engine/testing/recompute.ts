import { Decimal as Library } from 'decimal.js'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import { optionValue } from '@/engine/pricing/black76'
import { impliedVolatility } from '@/engine/pricing/impliedVolatility'
import { type OptionGreeks, optionGreeks } from '@/engine/pricing/optionGreeks'

/** Arithmetic of our own, with more digits than the engine computes with. */
const Wide = Library.clone({ precision: 70, rounding: Library.ROUND_HALF_EVEN })
type Wide = Library

/** What a figure should be, and how far rounding may have taken it from there. */
export interface Recomputed {
  readonly value: Wide
  readonly within: Wide
}

const EXACT = '1e-46'
const DOUBLES = '1e-13'
/** A thousandth of a millisecond, in seconds: finer, doubles do not tell instants of this century apart. */
const CLOCK = '1e-6'
/** Below the normal doubles, digits are lost. */
const DUST = '1e-305'

const exactly = (value: Wide, scale: Wide = value): Recomputed => ({
  value,
  within: scale.abs().times(EXACT),
})
const total = (values: readonly Wide[]) => values.reduce((sum, value) => sum.plus(value), new Wide(0))
const size = (value: Wide) => value.abs()

/** Every operation written a second time, from its definition and not from the engine's code. */
const BY_OPERATION: Record<string, (inputs: readonly Wide[]) => Recomputed> = {
  sum: (x) => exactly(total(x), total(x.map(size))),
  product: (x) => exactly(x.reduce((product, value) => product.times(value), new Wide(1))),
  difference: ([a, b]) => exactly(need(a).minus(need(b)), size(need(a)).plus(size(need(b)))),
  quotient: ([a, b]) => exactly(need(a).div(need(b))),
  negation: ([a]) => exactly(need(a).negated()),
  absolute: ([a]) => exactly(size(need(a))),
  maximum: (x) => exactly(Wide.max(...x)),
  minimum: (x) => exactly(Wide.min(...x)),
  weightedAverage: (x) => {
    const values = x.filter((_, i) => i % 2 === 0)
    const weights = x.filter((_, i) => i % 2 === 1).map(size)
    const shares = weights.map((weight) => weight.div(total(weights)))
    return exactly(
      total(values.map((value, i) => value.times(need(shares[i])))),
      Wide.max(...values.map(size)),
    )
  },
  tiered: ([quantity, ...tiers]) => exactly(tiered(need(quantity), tiers)),
  stepped: ([value, step, rate, highest]) =>
    exactly(stepped(need(value), need(step), need(rate), need(highest))),
  rate: ([required, base]) => exactly(rate(need(required), need(base))),
  rounded: ([value, places]) => exactly(rounded(need(value), need(places).toNumber())),

  callValue: (x) => pricing(x, (f, k, v, days) => optionValue('call', f, k, v, days / 365)),
  putValue: (x) => pricing(x, (f, k, v, days) => optionValue('put', f, k, v, days / 365)),
  callImpliedVolatility: (x) => volatility('call', x),
  putImpliedVolatility: (x) => volatility('put', x),
  callChange: (x) => change('call', x),
  putChange: (x) => change('put', x),
  gridProduct: (x) => inDoubles(BY_OPERATION.product, x),
  gridSum: (x) => ({ value: total(x), within: total(x.map(size)).times(DOUBLES).plus(DUST) }),
  clockDifference: ([a, b]) => ({ value: need(a).minus(need(b)), within: new Wide(CLOCK) }),
  power: ([base, exponent]) => doubled(need(base).toNumber() ** need(exponent).toNumber()),
  exponential: ([a]) => doubled(Math.exp(need(a).toNumber())),
  naturalLogarithm: ([a]) => doubled(Math.log(need(a).toNumber())),
  squareRoot: ([a]) => doubled(Math.sqrt(need(a).toNumber())),
  shockedVolatility: ([volatility, shock, days, power, pivot]) => {
    const scaling = need(pivot).div(need(days).ceil()).pow(need(power))
    const shocked = need(volatility).times(scaling.times(need(shock)).plus(1))
    const value = Wide.max(shocked, need(volatility).div(100))
    return { value, within: value.times(DOUBLES) }
  },
}

/** What a computed figure should be, from its inputs alone. */
export function recomputed({ operation, inputs }: Figure): Recomputed {
  if (operation === 'gridDifference') return gridDifference(inputs)
  if (operation === 'inDoubles') return inDoublesOf(need(inputs[0]))
  const greek = GREEKS[operation ?? '']
  if (greek !== undefined) return greekOf(greek, inputs)
  const compute = BY_OPERATION[operation ?? '']
  if (compute === undefined) throw new Error(`the operation ${operation} cannot be recomputed`)
  return compute(inputs.map(wideOf))
}

const wideOf = ({ value }: Figure) => new Wide(value.toString())

function need<T>(input: T | undefined): T {
  if (input === undefined) throw new Error('an input is missing')
  return input
}

/** Each slice of the quantity between two bounds at its own ratio. */
function tiered(quantity: Wide, tiers: readonly Wide[]): Wide {
  const bounds = tiers.filter((_, i) => i % 2 === 0 && i + 1 < tiers.length)
  const ratios = [...tiers.filter((_, i) => i % 2 === 1), ...(tiers.length % 2 === 1 ? tiers.slice(-1) : [])]
  return total(
    ratios.map((ratio, i) => {
      const from = i === 0 ? new Wide(0) : need(bounds[i - 1])
      const slice = Wide.min(quantity, bounds[i] ?? quantity).minus(from)
      return Wide.max(slice, 0).times(ratio)
    }),
  )
}

/** Step by step: rate, twice the rate, ... up to the highest. */
function stepped(value: Wide, step: Wide, rate: Wide, highest: Wide): Wide {
  let [sum, left, current] = [new Wide(0), value, Wide.min(rate, highest)]
  while (left.gt(step) && current.lt(highest)) {
    sum = sum.plus(step.times(current))
    left = left.minus(step)
    current = Wide.min(current.plus(rate), highest)
  }
  return sum.plus(left.times(current))
}

function rate(required: Wide, base: Wide): Wide {
  if (base.isNeg() && !base.isZero()) return new Wide(Number.POSITIVE_INFINITY)
  if (required.isZero()) return new Wide(0)
  return base.isZero() ? new Wide(Number.POSITIVE_INFINITY) : required.div(base)
}

function pricing(
  inputs: readonly Wide[],
  price: (a: number, b: number, c: number, d: number) => number,
): Recomputed {
  const [a, b, c, d] = inputs.map((input) => input.toNumber())
  const value = new Wide(price(need(a), need(b), need(c), need(d)))
  return { value, within: value.abs().times(DOUBLES).plus(DUST) }
}

const GREEKS: Readonly<Record<string, readonly [keyof OptionGreeks, 'call' | 'put']>> = {
  callDelta: ['delta', 'call'],
  putDelta: ['delta', 'put'],
  gamma: ['gamma', 'call'],
  vega: ['vega', 'call'],
  theta: ['theta', 'call'],
}

/** Far out of the money the last digit of the gap of forward and strike decides about half of the digits. */
function greekOf(
  [name, type]: readonly [keyof OptionGreeks, 'call' | 'put'],
  inputs: readonly Figure[],
): Recomputed {
  const above = figures.gap(need(inputs[0]), need(inputs[1]))
  return pricing(inputs.map(wideOf), (f, k, v, days) => optionGreeks(type, f, k, v, days / 365, above)[name])
}

/** Where the mark hardly depends on the volatility, the last digits of the time to expiry show. */
function volatility(type: 'call' | 'put', inputs: readonly Wide[]): Recomputed {
  const [mark, forward, strike, days] = inputs.map((input) => input.toNumber())
  const found = impliedVolatility(type, need(mark), need(forward), need(strike), need(days) / 365)
  if (!found.ok) throw new Error(found.reason)
  const value = new Wide(found.volatility)
  return { value, within: value.times('1e-9') }
}

/** Rounded at the size of both; an option's value less its mark at that of its forward price, which went in first. */
function gridDifference(inputs: readonly Figure[]): Recomputed {
  const [from, less, first] = [inputs[0], inputs[1], inputs[0]?.inputs[0] ?? inputs[0]].map((figure) => {
    return new Wide(need(figure).value.toString())
  })
  const sizes = size(need(from))
    .plus(size(need(less)))
    .times(DOUBLES)
    .plus(DUST)
  return { value: need(from).minus(need(less)), within: Wide.max(sizes, size(need(first)).times('1e-12')) }
}

/** Value after the shocks less the value before; both near the forward price, so rounding is of its size. */
function change(type: 'call' | 'put', inputs: readonly Wide[]): Recomputed {
  const [forward, strike, volatility, days, shockedForward, shocked] = inputs.map((x) => x.toNumber())
  const years = need(days) / 365
  const before = optionValue(type, need(forward), need(strike), need(volatility), years)
  const after = optionValue(type, need(shockedForward), need(strike), need(shocked), years)
  return { value: new Wide(after).minus(before), within: new Wide(need(forward)).times('1e-12') }
}

function doubled(value: number): Recomputed {
  return { value: new Wide(value), within: new Wide(Math.abs(value)).times(DOUBLES).plus(DUST) }
}

/** Away from zero where it is half, written with the digits themselves. */
function rounded(value: Wide, places: number): Wide {
  const scale = new Wide(10).pow(places)
  const whole = value.abs().times(scale).plus('0.5').floor().div(scale)
  return value.isNeg() ? whole.negated() : whole
}

/** The same formula in doubles: off by what doubles lose of the sizes that go in, which may cancel. */
function inDoublesOf(figure: Figure): Recomputed {
  return {
    value: new Wide(figure.value.toString()),
    within: new Wide(sizeOf(figure)).times('1e-12').plus(DUST),
  }
}

const sizes = new WeakMap<Figure, number>()

/** How large the numbers are that a figure is made of, with what is multiplied. */
function sizeOf(figure: Figure): number {
  const known = sizes.get(figure)
  if (known !== undefined) return known
  const below = () => figure.inputs.map(sizeOf)
  const own = Math.abs(figure.double)
  const { operation } = figure
  const added = () =>
    Math.max(
      own,
      below().reduce((all, one) => all + one, 0),
    )
  const size =
    operation === null
      ? own
      : operation === 'product'
        ? below().reduce((all, one) => all * one, 1)
        : operation === 'quotient'
          ? sizeOf(need(figure.inputs[0])) / Math.abs(need(figure.inputs[1]).double)
          : added()
  sizes.set(figure, size)
  return size
}

function inDoubles(
  exact: ((x: readonly Wide[]) => Recomputed) | undefined,
  inputs: readonly Wide[],
): Recomputed {
  const { value } = need(exact)(inputs)
  return { value, within: value.abs().times(DOUBLES).plus(DUST) }
}
