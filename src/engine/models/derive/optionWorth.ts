import type { Algebra } from '@/engine/numbers/algebra'
import { gridProduct } from '@/engine/numbers/gridSums'
import { termsOf } from '@/engine/numbers/term'
import { optionValue } from '@/engine/pricing/black76'
import type { DeriveOption } from './deriveOption'
import type { DeriveScenario } from './deriveScenario'
import { shockedForward } from './shockedForward'
import { shockedVolatility } from './shockedVolatility'

const INPUTS = termsOf('Derive: inputs', {
  model: ['Option value before interest', 'USD/base', 'What Black-76 says one option is worth at expiry.'],
  worth: [
    'Option value',
    'USD/base',
    'What one option is worth today: the value of Black-76, discounted at the interest rate.',
  ],
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
