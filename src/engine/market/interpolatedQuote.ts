import type { OptionContract } from '@/engine/instruments/contract'
import { memoize } from '@/engine/util/memoize'
import type { ListedVolatility } from './smile'
import { type VolatilitySurface, volatilitySurface } from './volatilitySurface'

/** An option that the market lists. */
export interface ListedQuote extends ListedVolatility {
  readonly base: string
  readonly quote: string
}

/** What stands for the quote of an option that the market does not list: decimals as text, rounded as if quoted. */
export interface InterpolatedQuote {
  /** A year, 0.55 for 55 %; four places. */
  readonly iv: string
  /** In the quote currency; null where it is the index in that currency. */
  readonly forward: string | null
}

/** Prices that do not differ by more are one. */
const SAME = 1e-9

/**
 * Quotes for options that the market does not list, through those that it lists: the surface of the same base coin and
 * quote currency, else of another stablecoin, at the same distance from spot. Null where none of the base coin is
 * listed, or the option has expired.
 *
 * @param asOf milliseconds since 1970 UTC
 * @param spotIn the price of a base coin in a quote currency; NaN where the market has none
 *
 * Follows `volatilitySurface`.
 */
export function quoteInterpolation(
  listed: readonly ListedQuote[],
  asOf: number,
  spotIn: (base: string, quote: string) => number,
): (option: OptionContract) => InterpolatedQuote | null {
  const surfaceOf = memoize(
    ({ base, quote }: Surface): VolatilitySurface =>
      volatilitySurface(
        listed.filter((option) => option.base === base && option.quote === quote),
        { asOf, spot: spotIn(base, quote) },
      ),
    ({ base, quote }) => `${base} ${quote}`,
  )
  return ({ base, quote, expiry, strike }) => {
    const spot = spotIn(base, quote)
    for (const other of new Set([quote, 'USDT', 'USDC'])) {
      const scale = spotIn(base, other) / spot
      const point = surfaceOf({ base, quote: other }).at(expiry, strike.toNumber() * scale)
      if (point === null) continue
      const iv = decimalText(point.volatility, 4)
      if (iv === '0') return null
      const forward = point.forward / scale
      return {
        iv,
        forward: Math.abs(forward / spot - 1) < SAME ? null : decimalText(forward, forward >= 1000 ? 1 : 6),
      }
    }
    return null
  }
}

interface Surface {
  readonly base: string
  readonly quote: string
}

function decimalText(value: number, places: number): string {
  const text = value.toFixed(places)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
