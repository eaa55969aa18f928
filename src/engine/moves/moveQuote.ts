import { Decimal, ONE, ZERO } from '@/engine/figure/decimal'
import type { Quote } from '@/engine/model/scenario'
import { type Moment, modelValueAt } from './mark'
import { type Moves, moveOf } from './moves'

/** The unmoved market and clock, with the model values of its options. */
export interface ValuesBefore extends Moment {
  readonly modelValue: (quote: Quote) => { readonly value: Decimal | null }
}

/**
 * A quote after the moves; itself where nothing moves it. Marks and forwards follow price and stablecoin rate; an
 * option's mark changes as its model value does, and its volatility is from now on a quoted one.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function moveQuote(quote: Quote, moves: Moves, before: ValuesBefore, after: Moment): Quote {
  const { contract } = quote
  const price = ONE.plus(moveOf(moves.price, contract.base))
  const volatility = ONE.plus(moveOf(moves.volatility, contract.base))
  const [rate, newRate] = [before, after].map(({ stablecoins }) => stablecoins.get(contract.quote) ?? ONE)
  const isRevalued = rate !== undefined && newRate !== undefined && !rate.equals(newRate)
  const isOption = contract.kind === 'option'
  const stays = price.equals(ONE) && !isRevalued
  if (stays && !(isOption && (!volatility.equals(ONE) || before.asOf !== after.asOf))) return quote

  const scaled = (value: Decimal | null) => {
    const moved = value?.times(price) ?? null
    // A rate that stays must not cost an exact value its last digits.
    return moved && isRevalued ? moved.times(rate).dividedBy(newRate) : moved
  }
  const forward = scaled(quote.forward)
  if (!isOption) return { ...quote, mark: scaled(quote.mark), forward }

  const iv = quote.iv?.times(volatility) ?? null
  const moved: Quote = { ...quote, iv, ivImplied: false, forward }
  return {
    ...moved,
    mark: quote.mark && movedMark(quote.mark, before.modelValue(quote).value, modelValueAt(after, moved)),
  }
}

function movedMark(mark: Decimal, before: Decimal | null, after: Decimal | null): Decimal {
  return before === null || after === null ? mark : Decimal.max(ZERO, mark.plus(after).minus(before))
}
