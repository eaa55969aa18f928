import { MAX_ROWS } from '@/engine/documents/document'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import { count } from '@/engine/documents/faultText'
import { type ParsedDocument, tradesOf } from '@/engine/documents/parsedDocument'

const MAX_QUOTES = 5000

/** A scenario has at most 2,000 rows in all, and at most 5,000 quotes. */
export function checkLimits(document: DocumentCursor, reading: ParsedDocument): void {
  const rows = reading.account.balances.length + tradesOf(reading).length
  if (rows > MAX_ROWS) {
    document.fault(
      `expected at most ${count(MAX_ROWS)} balances, positions, orders and hedges in all, got ${count(rows)}`,
    )
  }
  const quotes = reading.market.quoteCount
  if (quotes > MAX_QUOTES) {
    document
      .at('market')
      .at('quotes')
      .fault(`expected at most ${count(MAX_QUOTES)} quotes, got ${count(quotes)}`)
  }
}
