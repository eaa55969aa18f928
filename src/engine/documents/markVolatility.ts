import type { OptionContract } from '@/engine/instruments/contract'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import { impliedVolatility } from '@/engine/pricing/impliedVolatility'

/** The volatility behind a mark, or between which prices the mark had to lie. */
export type MarkVolatility =
  | { readonly ok: true; readonly volatility: Decimal }
  | { readonly ok: false; readonly expected: string }

/**
 * The volatility that an option's mark implies. Mark and forward in the quote currency, `years` to expiry. The
 * time value is taken exactly, before anything is rounded to a double, and inverted on the out-of-the-money side: the
 * option of the other type at the same strike is worth just that. Follows the margin model, section "Option value".
 */
export function markVolatility(
  { type, strike }: OptionContract,
  mark: Decimal,
  forward: Decimal,
  years: number,
): MarkVolatility {
  const [worth, upper] = type === 'call' ? [forward.minus(strike), forward] : [strike.minus(forward), strike]
  const intrinsic = Decimal.max(worth, ZERO)
  const tooLow = `a mark above the intrinsic value of ${amount(intrinsic)}, or an iv`
  const tooHigh = `a mark below the ${type === 'call' ? 'forward' : 'strike'} of ${amount(upper)}, or an iv`
  if (mark.lte(intrinsic)) return { ok: false, expected: tooLow }
  if (mark.gte(upper)) return { ok: false, expected: tooHigh }
  const otherSide = forward.gt(strike) ? 'put' : 'call'
  const timeValue = mark.minus(intrinsic).toNumber()
  const implied = impliedVolatility(otherSide, timeValue, forward.toNumber(), strike.toNumber(), years)
  if (implied.ok) return { ok: true, volatility: new Decimal(implied.volatility) }
  // The mark lies within the bounds, but as a double it lies on one.
  return { ok: false, expected: implied.reason === 'at or below intrinsic value' ? tooLow : tooHigh }
}

/** A price for a message. */
function amount(price: Decimal): string {
  return price.toSignificantDigits(20).toFixed()
}
