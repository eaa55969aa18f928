import type { Algebra } from '@/engine/figure/algebra'
import { gridProduct, gridSum } from '@/engine/figure/grid'
import { termsOf } from '@/engine/figure/term'
import { type OptionType, optionValue } from '@/engine/pricing/black76'
import type { DeriveScenario, VolatilityMode } from './deriveScenario'
import type { ExpiryTerms } from './expiryTerms'
import { tiltFactor } from './tilts'

const INPUTS = termsOf('Derive: inputs', {
  model: ['Option value before interest', 'USD/base', 'What Black-76 says one option is worth at expiry.'],
  worth: [
    'Option value',
    'USD/base',
    'What one option is worth today: the value of Black-76, discounted at the interest rate.',
  ],
})
const PRICE = termsOf('Derive: shocked price', {
  ownShock: [
    'Price shock of the option',
    'ratio',
    'The price shock times the share of the average still open.',
  ],
  factor: ['Price shock factor', 'ratio', 'One plus the price shock that the option gets.'],
  forward: ['Shocked forward price', 'USD/base', 'The forward price after the option’s own price shock.'],
})
const VOLATILITY = termsOf('Derive: shocked volatility', {
  risen: ['Risen volatility', 'a year', 'The volatility times the rise factor.'],
  up: ['Volatility after a rise', 'a year', 'The risen volatility, at least the least volatility.'],
  down: ['Volatility after a fall', 'a year', 'The volatility times the fall factor.'],
  tilted: ['Tilted volatility', 'a year', 'The volatility times what the tilt of the smile makes of it.'],
})
const RESULTS = termsOf('Derive: scenario results', {
  model: [
    'Option value after the shocks, before interest',
    'USD/base',
    'What Black-76 says one option is worth at expiry, after both shocks.',
  ],
  worth: [
    'Option value after the shocks',
    'USD/base',
    'What one option is worth after both shocks, discounted at the interest rate.',
  ],
})

/** An option there, with all that its value is made of; prices in USD. */
export interface DeriveOption<V> {
  /** As our row names it. */
  readonly symbol: string
  readonly type: OptionType
  readonly strike: V
  readonly forward: V
  readonly volatility: V
  readonly expiry: ExpiryTerms<V>
}

/** `V`: what one option is worth, USD. Follows "Derive: portfolio margin 2", "Inputs". */
export function optionWorth<V>(a: Algebra<V>, option: DeriveOption<V>): V {
  const { symbol, expiry, forward, volatility } = option
  const value = modelValue(a, INPUTS.model, option, forward, volatility)
  return gridProduct(a, INPUTS.worth, [expiry.discountFactor, value], symbol)
}

/** What one option is worth after the shocks of a scenario, USD, before any static discount. */
export function shockedWorth<V>(
  a: Algebra<V>,
  option: DeriveOption<V>,
  { price, volatility: mode }: Pick<DeriveScenario<V>, 'price' | 'volatility'>,
): V {
  const forward = shockedForward(a, option, price)
  const value = modelValue(a, RESULTS.model, option, forward, shockedVolatility(a, option, mode, forward))
  return gridProduct(a, RESULTS.worth, [option.expiry.discountFactor, value], option.symbol)
}

/**
 * The forward price after a price shock, USD: in the last half hour only the open share of the settlement average moves.
 * Follows "Derive: portfolio margin 2", "Shocked price".
 */
export function shockedForward<V>(
  a: Algebra<V>,
  { symbol, forward, expiry }: Pick<DeriveOption<V>, 'symbol' | 'forward' | 'expiry'>,
  price: V,
): V {
  const ownShock = gridProduct(a, PRICE.ownShock, [price, expiry.openShare], symbol)
  const factor = gridSum(a, PRICE.factor, [a.one, ownShock], symbol)
  return gridProduct(a, PRICE.forward, [forward, factor], symbol)
}

/** The volatility after a shock, a year. Follows "Derive: portfolio margin 2", "Shocked volatility". */
export function shockedVolatility<V>(
  a: Algebra<V>,
  { symbol, strike, volatility, expiry }: DeriveOption<V>,
  mode: VolatilityMode,
  forward: V,
): V {
  const shocks = expiry.volatility
  switch (mode) {
    case 'same':
      return volatility
    case 'up': {
      const risen = gridProduct(a, VOLATILITY.risen, [volatility, shocks.up], symbol)
      return a.maximum(VOLATILITY.up, [shocks.minimumUp, risen], symbol)
    }
    case 'down':
      return gridProduct(a, VOLATILITY.down, [volatility, shocks.down], symbol)
    case 'linear':
    case 'abs': {
      const factor = tiltFactor(a, shocks.tilts, mode, strike, forward, symbol)
      return gridProduct(a, VOLATILITY.tilted, [volatility, factor], symbol)
    }
  }
}

function modelValue<V>(
  a: Algebra<V>,
  term: (typeof RESULTS)['model'],
  { symbol, type, strike, expiry: { days } }: DeriveOption<V>,
  forward: V,
  volatility: V,
): V {
  const [F, K, v] = [a.toNumber(forward), a.toNumber(strike), a.toNumber(volatility)]
  const value = optionValue(type, F, K, v, a.toNumber(days) / 365)
  const inputs = () => [forward, strike, volatility, days]
  return a.given(term, type === 'call' ? 'callValue' : 'putValue', value, inputs, symbol)
}
