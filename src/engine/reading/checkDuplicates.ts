import type { DocumentCursor } from '@/engine/documents/documentCursor'
import type { ParsedDocument } from '@/engine/documents/parsedDocument'
import type { QuoteRow } from '@/engine/documents/readMarket'
import { memoizeLast } from '@/engine/util/memoizeLast'

interface Row {
  readonly part: DocumentCursor
}

/** A row whose key an earlier one has. */
interface Repeat {
  readonly part: DocumentCursor
  readonly key: string
  readonly first: DocumentCursor
}

/** Every row whose key an earlier one has; the key is the same for all spellings of one thing. */
function repeats<Each extends Row>(
  rows: readonly Each[],
  keyOf: (row: Each) => string | undefined,
): readonly Repeat[] {
  const seen = new Map<string, DocumentCursor>()
  const found: Repeat[] = []
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row.part)
    else found.push({ part: row.part, key, first })
  }
  return found
}

/** Looked for once: most edits leave the market's list of quotes alone. */
const repeatedQuotes = memoizeLast((rows: readonly QuoteRow[]) =>
  repeats(rows, ({ contract }) => contract.key),
)

/** Positions and quotes list each contract once, balances each coin; two spellings of a contract are one contract. */
export function checkDuplicates({ account, market, positions }: ParsedDocument): void {
  for (const { part, key, first } of repeats(account.balances, ({ coin }) => coin)) {
    part.at('coin').fault({ code: 'repeatedRow', key, what: 'balance', first: first.steps })
  }
  for (const { part, key, first } of repeats(positions, ({ contract }) => contract?.key)) {
    part.at('symbol').fault({ code: 'repeatedRow', key, what: 'position', first: first.steps })
  }
  for (const { part, key, first } of repeatedQuotes(market.quotes)) {
    part.fault({ code: 'repeatedRow', key, what: 'quote', first: first.steps })
  }
}
