import { Decimal } from '@/engine/figure/decimal'
import type { Contract } from '@/engine/model/contract'
import type { Market, Quote } from '@/engine/model/scenario'
import { optionValue } from '@/engine/pricing/black76'

/** What a contract without a quote of its own follows: index prices, stablecoin rates and the time. */
export interface Moment extends Pick<Market, 'indexes' | 'stablecoins'> {
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
  if (contract.kind !== 'option') return indexInQuote(moment, contract)
  return quote === undefined ? null : modelValueAt(moment, quote)
}

/** The model value of a quoted option at a moment, in its quote currency; null where it has no volatility. */
export function modelValueAt(moment: Moment, { contract, iv, forward: quoted }: Quote): Decimal | null {
  const forward = quoted ?? indexInQuote(moment, contract)
  if (contract.kind !== 'option' || iv === null || forward === null) return null
  const days = new Decimal(contract.expiry - moment.asOf).dividedBy(1000).dividedBy(86_400)
  const { type, strike } = contract
  const years = days.toNumber() / 365
  return new Decimal(optionValue(type, forward.toNumber(), strike.toNumber(), iv.toNumber(), years))
}

function indexInQuote({ indexes, stablecoins }: Moment, { base, quote }: Contract): Decimal | null {
  const index = indexes.get(base)
  if (index === undefined || quote === 'USD') return index ?? null
  const rate = stablecoins.get(quote)
  return rate === undefined ? null : index.dividedBy(rate)
}
