import { MAX_ROWS } from '@/engine/documents/document'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Problem } from '@/engine/documents/fault'
import { count } from '@/engine/documents/faultText'
import { type ParsedDocument, tradesOf } from '@/engine/documents/parsedDocument'

const MAX_QUOTES = 5000

/** A scenario has at most 2,000 rows in all, and at most 5,000 quotes. */
export function checkLimits(document: DocumentCursor, reading: ParsedDocument): void {
  const rows = reading.account.balances.length + tradesOf(reading).length
  if (rows > MAX_ROWS) {
    document.fault(tooMany(MAX_ROWS, 'balances, positions, orders and hedges in all', rows))
  }
  const quotes = reading.market.quoteCount
  if (quotes > MAX_QUOTES) {
    document
      .at('market')
      .at('quotes')
      .fault(tooMany(MAX_QUOTES, 'quotes', quotes))
  }
}

function tooMany(most: number, of: string, got: number): Problem {
  return {
    code: 'unexpected',
    expected: { kind: 'count', least: null, most, of },
    got: { told: count(got) },
  }
}
