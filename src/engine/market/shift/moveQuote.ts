import type { Contract, OptionContract } from '@/engine/instruments/contract'
import { forwardFromIndex, valueIfKnown } from '@/engine/market/optionInputs'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Quote } from '@/engine/portfolio/scenario'
import type { MoveFactors } from './moveFactors'
import { MOVE_TERMS } from './moveTerms'
import type { QuotedValues, UnmovedMarket, UnmovedOption, UnmovedQuote } from './unmovedMarket'

/** What quotes follow: prices, rates and the clock after the moves. */
export interface MarketAfter<V> {
  readonly indexes: ReadonlyMap<string, V>
  readonly stablecoins: ReadonlyMap<string, V>
  readonly isLater: boolean
  readonly daysTo: (expiry: number) => V
}

/** A quote after the moves, its volatility a quoted one from now on; itself where nothing moves it. */
export function moveQuote<V>(
  a: Algebra<V>,
  unmoved: UnmovedMarket<V>,
  its: UnmovedQuote<V>,
  factors: MoveFactors<V>,
  after: MarketAfter<V>,
): Quote<V | Decimal> {
  const { quote } = its
  const moved = movedValues(a, unmoved, its, factors, after)
  if (moved === null) return quote
  const { contract, path } = quote
  const { mark, forward, volatility } = moved
  // Field by field: copies by spreading take several times as long.
  return contract.kind === 'option'
    ? { contract, mark, iv: volatility, ivImplied: false, forward, path }
    : { contract, mark, iv: quote.iv, ivImplied: quote.ivImplied, forward, path }
}

/**
 * What is quoted of a contract after the moves; null where nothing moves it. Marks and forwards follow price and
 * stablecoin rate. Follows the margin model, section "Moving the market and the clock".
 */
function movedValues<V>(
  a: Algebra<V>,
  unmoved: UnmovedMarket<V>,
  its: UnmovedQuote<V>,
  factors: MoveFactors<V>,
  after: MarketAfter<V>,
): QuotedValues<V> | null {
  if (!isMoved(unmoved, its, factors, after)) return null
  const { contract } = its.quote
  const { option } = its.values()
  const forward = movedPrice(a, 'forward', unmoved, its, factors, after)
  const volatility = movedVolatility(a, its, factors)
  if (contract.kind !== 'option' || option === null) {
    return { mark: movedPrice(a, 'mark', unmoved, its, factors, after), forward, volatility }
  }
  const isKept = option.quotedMark === null || option.modelValue === null
  const value = isKept ? null : valueAfter(a, contract, option, { forward, volatility }, after)
  return { mark: movedMark(a, contract, option, value), forward, volatility }
}

/** Whether the moves change anything of what is quoted. */
export function isMoved<V>(
  unmoved: UnmovedMarket<V>,
  { quote: { contract } }: UnmovedQuote<V>,
  { price, volatility }: MoveFactors<V>,
  after: MarketAfter<V>,
): boolean {
  if (price !== null || changedRates(unmoved, after, contract) !== null) return true
  return contract.kind === 'option' && (volatility !== null || after.isLater)
}

const PRICES = {
  mark: { moved: MOVE_TERMS.mark, inDollars: MOVE_TERMS.markInDollars },
  forward: { moved: MOVE_TERMS.forward, inDollars: MOVE_TERMS.forwardInDollars },
}

/**
 * A forward, or the mark of a perpetual or future, after the moves, in the quote currency; null where none is quoted.
 * It follows the price of its coin; where the rate of its stablecoin moves, its USD value stays.
 */
export function movedPrice<V>(
  a: Algebra<V>,
  which: keyof typeof PRICES,
  unmoved: UnmovedMarket<V>,
  { quote: { contract }, values }: UnmovedQuote<V>,
  { price }: MoveFactors<V>,
  after: MarketAfter<V>,
): V | null {
  const value = values()[which]
  if (value === null) return null
  const { symbol, quote } = contract
  const { moved, inDollars } = PRICES[which]
  const rates = changedRates(unmoved, after, contract)
  if (rates === null) return price === null ? value : a.product(moved, [value, price], symbol, quote)
  const factors = price === null ? [value, rates.before] : [value, price, rates.before]
  return a.quotient(moved, a.product(inDollars, factors, symbol), rates.after, symbol, quote)
}

/** The volatility of an option after the moves; null where none is known. */
export function movedVolatility<V>(
  a: Algebra<V>,
  { quote: { contract }, values }: UnmovedQuote<V>,
  { volatility: factor }: MoveFactors<V>,
): V | null {
  const { volatility } = values()
  if (volatility === null || factor === null) return volatility
  return a.product(MOVE_TERMS.volatility, [volatility, factor], contract.symbol)
}

interface ChangedRates<V> {
  readonly before: V
  readonly after: V
}

/** The USD value of a contract's quote currency before and after; null where it stays. */
function changedRates<V>(
  unmoved: UnmovedMarket<V>,
  after: MarketAfter<V>,
  { quote }: Contract,
): ChangedRates<V> | null {
  if (after.stablecoins === unmoved.stablecoins) return null
  const [old, now] = [unmoved.stablecoins.get(quote), after.stablecoins.get(quote)]
  return old === undefined || now === undefined || old === now ? null : { before: old, after: now }
}

/** The model value after the moves; null where the market does not say it. */
function valueAfter<V>(
  a: Algebra<V>,
  contract: OptionContract,
  { strike }: UnmovedOption<V>,
  { forward: quoted, volatility }: Pick<QuotedValues<V>, 'forward' | 'volatility'>,
  { indexes, stablecoins, daysTo }: MarketAfter<V>,
): V | null {
  const { quote: currency, base, expiry } = contract
  const [index, rate] = [indexes.get(base) ?? null, stablecoins.get(currency) ?? null]
  const forward = quoted ?? forwardFromIndex(a, contract, index, rate)
  return valueIfKnown(a, contract, { forward, strike, volatility, days: daysTo(expiry) })
}

/**
 * The quoted mark of an option with what its model value, `value` after the moves, has gained; itself where there is no
 * model value. Follows the margin model, section "Moving the market and the clock".
 */
export function movedMark<V>(
  a: Algebra<V>,
  { symbol, quote: currency }: OptionContract,
  { quotedMark, modelValue: valueBefore }: UnmovedOption<V>,
  value: V | null,
): V | null {
  if (quotedMark === null || valueBefore === null || value === null) return quotedMark
  const deducted = a.negation(MOVE_TERMS.valueBefore, valueBefore, symbol, currency)
  const changed = a.sum(MOVE_TERMS.changedMark, [quotedMark, value, deducted], symbol, currency)
  return a.maximum(MOVE_TERMS.optionMark, [a.zero, changed], symbol, currency)
}
