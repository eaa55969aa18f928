import type { OptionContract } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import type { PricedMarket, PricedQuote } from '@/engine/portfolio/scenario'
import { optionValue } from '@/engine/pricing/black76'
import { quoteSource } from './marketSource'
import { MARKET_TERMS, OPTION_TERMS } from './marketTerms'
import { quotedForward, quotedMark } from './quotedPrices'

/** What an option is valued from: prices in its quote currency, volatility a year. */
interface OptionInputs<V> {
  readonly forward: V
  readonly strike: V
  readonly volatility: V
  /** To expiry. */
  readonly days: V
}

/** The same as far as the market says, beside the quoted mark. */
export interface KnownInputs<V> extends Pick<OptionInputs<V>, 'strike' | 'days'> {
  readonly forward: V | null
  readonly volatility: V | null
  readonly quotedMark: V | null
}

/**
 * What the market says of an option; without an index price or a rate a forward must be quoted.
 * Follows the margin model, section "Option value".
 */
export function knownInputs<V>(
  a: Algebra<V>,
  market: PricedMarket,
  contract: OptionContract,
  index: V | null,
  rate: V | null,
  days: V,
): KnownInputs<V> {
  const { key, symbol, quote: currency } = contract
  const quoted = market.quotes.get(key)
  const strike = a.leaf(MARKET_TERMS.strike, contract.strike, { kind: 'contract', symbol }, symbol, currency)
  const mark = quotedMark(a, market, contract, quoted)
  const forward = quotedForward(a, market, contract, quoted) ?? forwardFromIndex(a, contract, index, rate)
  const volatility = quoted?.ivImplied
    ? impliedVolatility(a, contract, quoted, [mark, forward, strike, days])
    : quotedVolatility(a, market, contract, quoted)
  // Field by field: copies by spreading take several times as long.
  return { forward, strike, volatility, days, quotedMark: mark }
}

function quotedVolatility<V>(
  a: Algebra<V>,
  market: PricedMarket,
  { symbol }: OptionContract,
  quoted: PricedQuote | undefined,
): V | null {
  if (quoted === undefined || quoted.iv === null) return null
  return a.leaf(OPTION_TERMS.volatility, quoted.iv, quoteSource(market, quoted, 'iv'), symbol)
}

/** The volatility that a mark implies: there is a mark then, and a forward to go by. */
function impliedVolatility<V>(
  a: Algebra<V>,
  { symbol, type }: OptionContract,
  { iv }: PricedQuote,
  impliedBy: readonly (V | null)[],
): V {
  return a.given(
    OPTION_TERMS.volatilityFromMark,
    type === 'call' ? 'callImpliedVolatility' : 'putImpliedVolatility',
    Number(iv),
    () => impliedBy.filter((input) => input !== null),
    symbol,
  )
}

/** The forward of an option that quotes none, in its quote currency; null where the market does not say. */
export function forwardFromIndex<V>(
  a: Algebra<V>,
  { symbol, quote }: OptionContract,
  index: V | null,
  rate: V | null,
): V | null {
  if (index === null || rate === null) return null
  return a.quotient(OPTION_TERMS.forwardFromIndex, index, rate, symbol, quote)
}

/** What one option is worth where the market says all that it takes; null where it does not. */
export function valueIfKnown<V>(
  a: Algebra<V>,
  contract: OptionContract,
  { forward, strike, volatility, days }: Omit<KnownInputs<V>, 'quotedMark'>,
): V | null {
  if (forward === null || volatility === null) return null
  return modelValue(a, contract, { forward, strike, volatility, days })
}

/** What one option is worth, in its quote currency. Follows the margin model, section "Option value". */
export function modelValue<V>(
  a: Algebra<V>,
  { symbol, quote, type }: OptionContract,
  { forward, strike, volatility, days }: OptionInputs<V>,
): V {
  const F = a.toNumber(forward)
  const K = a.toNumber(strike)
  const v = a.toNumber(volatility)
  const value = optionValue(type, F, K, v, a.toNumber(days) / 365)
  const operation = type === 'call' ? 'callValue' : 'putValue'
  const inputs = () => [forward, strike, volatility, days]
  return a.given(OPTION_TERMS.modelValue, operation, value, inputs, symbol, quote)
}
