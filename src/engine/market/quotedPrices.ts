import type { Contract } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import type { PricedMarket, PricedQuote } from '@/engine/portfolio/scenario'
import { quoteSource } from './marketSource'
import { MARKET_TERMS, OPTION_TERMS } from './marketTerms'

/** The mark of a contract as it is quoted, in its quote currency; null where none is. */
export function quotedMark<V>(
  a: Algebra<V>,
  market: PricedMarket,
  { symbol, quote }: Contract,
  quoted: PricedQuote | undefined,
): V | null {
  if (quoted === undefined || quoted.mark === null) return null
  return a.leaf(MARKET_TERMS.mark, quoted.mark, quoteSource(market, quoted, 'mark'), symbol, quote)
}

/** The forward of a contract as it is quoted, in its quote currency; null where none is. */
export function quotedForward<V>(
  a: Algebra<V>,
  market: PricedMarket,
  { symbol, quote }: Contract,
  quoted: PricedQuote | undefined,
): V | null {
  if (quoted === undefined || quoted.forward === null) return null
  return a.leaf(OPTION_TERMS.forward, quoted.forward, quoteSource(market, quoted, 'forward'), symbol, quote)
}
