import type { MarketDocument } from '@/engine/documents/document'
import { DocumentCursor } from '@/engine/documents/documentCursor'
import { readMarket } from '@/engine/documents/readMarket'
import type { Contract } from '@/engine/instruments/contract'
import { markOf } from '@/engine/market/markOf'
import type { Decimal } from '@/engine/numbers/decimal'
import { figures } from '@/engine/numbers/figures'
import { marketOf } from '@/engine/reading/readDocument'

/** The mark of a perpetual or future in a market, where time is of no matter; null where the market does not say. */
export function markIn(document: MarketDocument, contract: Contract): Decimal | null {
  const reading = readMarket(DocumentCursor.document(document, []))
  const quotes = new Map(reading.quotes.map((row) => [row.contract.key, row.quote]))
  return markOf(figures, { asOf: 0, market: marketOf(reading, quotes) }, contract)?.value ?? null
}
