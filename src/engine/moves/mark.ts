import { type Decimal, doubleOf } from '@/engine/figure/decimal'
import { DECIMALS, type Quantities } from '@/engine/figure/quantities'
import type { Contract } from '@/engine/model/contract'
import type { Market, Quote } from '@/engine/model/scenario'
import { yearsBetween } from '@/engine/model/time'
import { optionValue } from '@/engine/pricing/black76'

/** What a contract without a quote of its own follows: index prices, stablecoin rates and the time. */
export interface Moment<N = Decimal> extends Pick<Market<N>, 'indexes' | 'stablecoins'> {
  /** Milliseconds since 1970 UTC. */
  readonly asOf: number
}

/**
 * The mark of a contract at a moment, in its quote currency: the quoted one; without one an option's model value,
 * any other contract's I / rQuote. Null where the market does not say. In plain decimals, for moves in great number:
 * the same value as `quote` gives. Follows the margin model, sections "Instruments" and "Option value".
 */
export function markAt(moment: Moment, contract: Contract, quote: Quote | undefined): Decimal | null {
  if (quote?.mark) return quote.mark
  if (contract.kind !== 'option') return indexInQuote(DECIMALS, moment, contract)
  return quote === undefined ? null : modelValueAt(DECIMALS, moment, quote)
}

/** The model value of a quoted option at a moment, in its quote currency; null where it has no volatility. */
export function modelValueAt<N>(
  x: Quantities<N>,
  moment: Moment<N>,
  { contract, iv, forward: quoted }: Quote<N>,
): N | null {
  const forward = quoted ?? indexInQuote(x, moment, contract)
  if (contract.kind !== 'option' || iv === null || forward === null) return null
  const { type, strike } = contract
  const years = yearsBetween(moment.asOf, contract.expiry)
  return x.fromDouble(optionValue(type, x.toDouble(forward), doubleOf(strike), x.toDouble(iv), years))
}

function indexInQuote<N>(
  x: Quantities<N>,
  { indexes, stablecoins }: Moment<N>,
  { base, quote }: Contract,
): N | null {
  const index = indexes.get(base)
  if (index === undefined || quote === 'USD') return index ?? null
  const rate = stablecoins.get(quote)
  return rate === undefined ? null : x.divide(index, rate)
}
