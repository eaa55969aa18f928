import type { MarketDocument } from '@/engine/documents/document'
import type { Contract } from '@/engine/instruments/contract'
import { parseSymbol } from '@/engine/instruments/symbol'
import { Decimal } from '@/engine/numbers/decimal'

/** Of a mark that is a ratio. */
const DIGITS = 12

/** The mark of a perpetual or future in a market: as quoted, else the index in its quote currency; null where neither is. */
export function markIn(
  { quotes = {}, underlyings, stablecoins }: MarketDocument,
  contract: Contract,
): Decimal | null {
  const quoted = Object.entries(quotes).find(([name]) => (parseSymbol(name)?.key ?? name) === contract.key)
  const mark = quoted?.[1].mark
  if (mark !== undefined) return new Decimal(mark)
  const index = underlyings[contract.base]?.index
  const rate = contract.quote === 'USD' ? '1' : stablecoins[contract.quote]
  if (index === undefined || rate === undefined) return null
  return new Decimal(index).dividedBy(rate).toSignificantDigits(DIGITS)
}
