import type { Quantities } from '@/engine/figure/quantities'
import type { Quote } from '@/engine/model/scenario'
import { type Moment, modelValueAt } from './mark'
import { type Moves, moveOf } from './moves'

/** The unmoved market and clock, with the model values of its options. */
export interface ValuesBefore<N> extends Moment<N> {
  readonly modelValue: (quote: Quote<N>) => { readonly value: N | null }
}

/**
 * A quote after the moves; itself where nothing moves it. Marks and forwards follow price and stablecoin rate; an
 * option's mark changes as its model value does, and its volatility is from now on a quoted one.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function moveQuote<N>(
  x: Quantities<N>,
  quote: Quote<N>,
  { price, volatility }: MoveFactors<N>,
  before: ValuesBefore<N>,
  after: Moment<N>,
): Quote<N> {
  const { contract, path } = quote
  const rate = before.stablecoins.get(contract.quote) ?? x.one
  const newRate = after.stablecoins.get(contract.quote) ?? x.one
  const isRevalued = x.compare(rate, newRate) !== 0
  const isOption = contract.kind === 'option'
  const stays = x.compare(price, x.one) === 0 && !isRevalued
  if (stays && !(isOption && (x.compare(volatility, x.one) !== 0 || before.asOf !== after.asOf))) return quote

  const scaled = (value: N | null) => {
    if (value === null) return null
    const moved = x.multiply(value, price)
    // A rate that stays must not cost an exact value its last digits.
    return isRevalued ? x.divide(x.multiply(moved, rate), newRate) : moved
  }
  const forward = scaled(quote.forward)
  if (!isOption) return { ...quote, mark: scaled(quote.mark), forward }

  const iv = quote.iv === null ? null : x.multiply(quote.iv, volatility)
  // Field by field: copies by spreading take several times as long.
  const moved: Quote<N> = { contract, mark: quote.mark, iv, ivImplied: false, forward, path }
  if (quote.mark === null) return moved
  const [value, newValue] = [before.modelValue(quote).value, modelValueAt(x, after, moved)]
  if (value === null || newValue === null) return moved
  const mark = x.subtract(x.add(quote.mark, newValue), value)
  return { ...moved, mark: x.isNegative(mark) ? x.zero : mark }
}

/** What a unit's prices and volatilities are multiplied by. */
export interface MoveFactors<N> {
  readonly price: N
  readonly volatility: N
}

/** The factors of a unit. */
export function moveFactors<N>(x: Quantities<N>, { price, volatility }: Moves, base: string): MoveFactors<N> {
  const factor = (moves: Moves['price']) => x.add(x.one, x.of(moveOf(moves, base)))
  return { price: factor(price), volatility: factor(volatility) }
}
