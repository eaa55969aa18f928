import { memoizeLast } from '@/engine/util/memoizeLast'
import {
  changesArray,
  type OptionArrays,
  type ShockGrid,
  scenarioCount,
  shockedVolatility,
  termScaling,
} from './kernelShapes'
import {
  type OptionTerms,
  type PriceSteps,
  prepareTable,
  setVolatilityStep,
  staysInside,
  sweep,
  sweepThree,
  type VolatilitySteps,
  valueAt,
} from './kernelSweep'

export { valueChangesExact } from './kernelExact'
export type { OptionArrays, ShockGrid } from './kernelShapes'

/** Fills the price steps for options that feel the part `decay` of the shocks. */
function setPriceSteps(steps: PriceSteps, priceShocks: Float64Array, decay: number): void {
  steps.lowest = Number.POSITIVE_INFINITY
  steps.highest = Number.NEGATIVE_INFINITY
  for (let price = 0; price < priceShocks.length; price++) {
    const move = (priceShocks[price] as number) * decay
    const logGrowth = Math.log1p(move)
    steps.move[price] = move
    steps.growth[price] = 1 + move
    steps.logGrowth[price] = logGrowth
    steps.lowest = Math.min(steps.lowest, logGrowth)
    steps.highest = Math.max(steps.highest, logGrowth)
  }
}

function emptyPriceSteps(count: number): PriceSteps {
  const column = () => new Float64Array(count)
  return { move: column(), growth: column(), logGrowth: column(), lowest: 0, highest: 0 }
}

function emptyVolatilitySteps(count: number): VolatilitySteps {
  return { slope: new Float64Array(count), half: new Float64Array(count) }
}

/** Room for the steps of a grid: sweeps price in the same grid thousands of times, and its price steps mostly stay. */
const stepsOf = memoizeLast(({ priceShocks, volatilityShocks }: ShockGrid) => ({
  prices: emptyPriceSteps(priceShocks.length),
  preparedDecay: Number.NaN,
  unshocked: emptyVolatilitySteps(1),
  shocked: emptyVolatilitySteps(volatilityShocks.length),
}))

/** Sets the terms of an option but for its value before, and returns the sign of the side that is priced. */
function setTerms(terms: OptionTerms, isCall: boolean, forward: number, strike: number): number {
  const sign = strike >= forward ? 1 : -1
  terms.logMoneyness = Math.log(forward / strike)
  terms.forward = sign * forward
  terms.strike = sign * strike
  terms.parity = isCall === strike >= forward ? 0 : -sign * forward
  return sign
}

/** What exercising the option now would bring. */
function intrinsicOf({ forward, strike, parity }: OptionTerms): number {
  return parity === 0 ? 0 : strike - forward
}

/**
 * The change of every option from its mark price in every scenario, fast: what curves, surfaces and searches use.
 *
 * `changes[option * scenarios + scenario]`, scenario = priceIndex * volatilityShocks.length + volatilityIndex, per unit
 * of size, in the quote currency: shocked model value less quoted mark, or less the model value where none is quoted,
 * and then exactly 0 where both shocks are 0. The normal distribution comes from a table, at two look-ups and no
 * division a price; within 1e-12 * forward of `valueChangesExact` for strikes from 1/1000 to 1000 times the forward,
 * but without relative accuracy far out of the money. Margin model, section 'Maximum loss'.
 * @param out array to fill instead of a new one, at least options x scenarios long
 * @throws RangeError if `out` is too short
 */
export function valueChangesFast(options: OptionArrays, grid: ShockGrid, out?: Float64Array): Float64Array {
  prepareTable()
  const changes = changesArray(options, grid, out)
  const { priceShocks, volatilityShocks } = grid
  const steps = stepsOf(grid)
  const { prices, unshocked, shocked } = steps
  const terms: OptionTerms = { logMoneyness: 0, forward: 0, strike: 0, parity: 0, before: 0 }
  const scenarios = scenarioCount(grid)
  let scaledDays = Number.NaN
  let scaling = 1

  for (let option = 0; option < options.forward.length; option++) {
    const decay = options.decay[option] as number
    if (decay !== steps.preparedDecay) setPriceSteps(prices, priceShocks, decay)
    steps.preparedDecay = decay

    const volatility = options.volatility[option] as number
    const rootYears = Math.sqrt(options.years[option] as number)
    const days = options.days[option] as number
    // A power takes as long as a price: once for options that lie next to each other and expire together.
    if (days !== scaledDays) scaling = termScaling(grid, days)
    scaledDays = days
    const isCall = options.isCall[option] === 1
    const sign = setTerms(terms, isCall, options.forward[option] as number, options.strike[option] as number)
    setVolatilityStep(unshocked, 0, volatility * rootYears, sign)
    const mark = options.mark[option] as number
    // A quoted mark stands for the model value: less what the option has more than its out-of-the-money side.
    terms.before = Number.isNaN(mark) ? valueAt(terms, unshocked, 0) : mark - intrinsicOf(terms)
    for (let index = 0; index < volatilityShocks.length; index++) {
      const deviation =
        shockedVolatility(volatility, (volatilityShocks[index] as number) * scaling) * rootYears
      setVolatilityStep(shocked, index, deviation, sign)
    }
    const three = volatilityShocks.length === 3 && staysInside(terms, prices, shocked)
    if (three) sweepThree(terms, prices, shocked, changes, option * scenarios)
    else sweep(terms, prices, shocked, changes, option * scenarios)
  }
  return changes
}
