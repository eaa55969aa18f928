import type { DocumentCursor } from '@/engine/documents/documentCursor'
import type { ParsedDocument } from '@/engine/documents/parsedDocument'

interface Row {
  readonly part: DocumentCursor
}

/** Reports every row whose key an earlier one has; the key is the same for all spellings of one thing. */
function checkOnce<Each extends Row>(
  rows: readonly Each[],
  keyOf: (row: Each) => string | undefined,
  fault: (part: DocumentCursor, key: string, first: DocumentCursor) => void,
): void {
  const seen = new Map<string, DocumentCursor>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row.part)
    else fault(row.part, key, first)
  }
}

/** Positions and quotes list each contract once, balances each coin; two spellings of a contract are one contract. */
export function checkDuplicates({ account, market, positions }: ParsedDocument): void {
  checkOnce(
    account.balances,
    ({ coin }) => coin,
    (part, key, first) => part.at('coin').repeats(`${key} already has a balance`, first.path),
  )
  checkOnce(
    positions,
    ({ contract }) => contract?.key,
    (part, key, first) => part.at('symbol').repeats(`${key} already has a position`, first.path),
  )
  checkOnce(
    market.quotes,
    ({ contract }) => contract.key,
    (part, key, first) => part.repeats(`${key} already has a quote`, first.path),
  )
}
