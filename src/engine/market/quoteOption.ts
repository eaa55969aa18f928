import type { Algebra } from '@/engine/figure/algebra'
import type { OptionContract } from '@/engine/model/contract'
import type { PricedMarket } from '@/engine/model/scenario'
import { optionValue } from '@/engine/pricing/black76'
import { optionGreeks } from '@/engine/pricing/greeks'
import { INTERPOLATED, marketSource } from './marketSource'
import type { QuotedOption } from './quoted'
import { MARKET_TERMS, OPTION_TERMS } from './terms'

/** An option as the market quotes it, with its model value and Greeks. Follows the margin model, section "Option value". */
export function quoteOption<V>(
  a: Algebra<V>,
  market: PricedMarket,
  contract: OptionContract,
  index: V,
  rate: V,
  days: V,
): QuotedOption<V> {
  const { symbol, quote: currency, type } = contract
  const quoted = market.quotes.get(contract.key)
  if (quoted === undefined || quoted.iv === null) throw new RangeError(`no volatility of ${symbol}`)
  const at = (field: 'mark' | 'iv' | 'forward') => {
    const source = marketSource(market, quoted.path, field)
    return quoted.isInterpolated && source.kind === 'market' ? INTERPOLATED : source
  }

  const strike = a.leaf(MARKET_TERMS.strike, contract.strike, { kind: 'contract', symbol }, symbol, currency)
  const forward =
    quoted.forward === null
      ? a.quotient(OPTION_TERMS.forwardFromIndex, index, rate, symbol, currency)
      : a.leaf(OPTION_TERMS.forward, quoted.forward, at('forward'), symbol, currency)
  const quotedMark =
    quoted.mark === null ? null : a.leaf(MARKET_TERMS.mark, quoted.mark, at('mark'), symbol, currency)
  const volatility =
    quoted.ivImplied && quotedMark !== null
      ? a.given(
          OPTION_TERMS.volatilityFromMark,
          type === 'call' ? 'callImpliedVolatility' : 'putImpliedVolatility',
          Number(quoted.iv),
          () => [quotedMark, forward, strike, days],
          symbol,
        )
      : a.leaf(OPTION_TERMS.volatility, quoted.iv, at('iv'), symbol)

  const F = a.toNumber(forward)
  const K = a.toNumber(strike)
  const v = a.toNumber(volatility)
  const years = a.toNumber(days) / 365
  const inputs = () => [forward, strike, volatility, days]
  const greeks = optionGreeks(type, F, K, v, years)
  const modelValue = a.given(
    OPTION_TERMS.modelValue,
    type === 'call' ? 'callValue' : 'putValue',
    optionValue(type, F, K, v, years),
    inputs,
    symbol,
    currency,
  )
  return {
    contract,
    days,
    mark: quotedMark ?? modelValue,
    rate,
    forward,
    strike,
    volatility,
    modelValue,
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
