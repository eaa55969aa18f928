import type { OptionContract } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import type { PricedMarket } from '@/engine/portfolio/scenario'
import { optionGreeks } from '@/engine/pricing/optionGreeks'
import { OPTION_TERMS } from './marketTerms'
import { knownInputs, modelValue } from './optionInputs'
import type { QuotedOption } from './quoted'

/**
 * An option as the market quotes it, with its model value and Greeks. Follows the margin model, section "Option value".
 */
export function quoteOption<V>(
  a: Algebra<V>,
  market: PricedMarket,
  contract: OptionContract,
  index: V,
  rate: V,
  days: V,
): QuotedOption<V> {
  const { forward, strike, volatility, quotedMark } = knownInputs(a, market, contract, index, rate, days)
  const { symbol, quote: currency, type } = contract
  if (forward === null || volatility === null) throw new RangeError(`no volatility of ${symbol}`)
  const inputs = () => [forward, strike, volatility, days]
  const greeks = optionGreeks(
    type,
    a.toNumber(forward),
    a.toNumber(strike),
    a.toNumber(volatility),
    a.toNumber(days) / 365,
    a.gap(forward, strike),
  )
  const value = modelValue(a, contract, { forward, strike, volatility, days })
  return {
    contract,
    days,
    mark: quotedMark ?? value,
    rate,
    forward,
    strike,
    volatility,
    modelValue: value,
    quotedMark,
    delta: a.given(
      OPTION_TERMS.delta,
      type === 'call' ? 'callDelta' : 'putDelta',
      greeks.delta,
      inputs,
      symbol,
      contract.base,
    ),
    gamma: a.given(OPTION_TERMS.gamma, 'gamma', greeks.gamma, inputs, symbol),
    vega: a.given(OPTION_TERMS.vega, 'vega', greeks.vega, inputs, symbol, currency),
    theta: a.given(OPTION_TERMS.theta, 'theta', greeks.theta, inputs, symbol, currency),
  }
}
