import type { DocumentCursor } from '@/engine/documents/documentCursor'
import type { ParsedDocument } from '@/engine/documents/parsedDocument'

interface Entry {
  readonly part: DocumentCursor
  /** The same for all spellings of one thing. */
  readonly key: string
}

/** Reports every entry whose key an earlier one has. */
function checkOnce(entries: readonly Entry[], fault: (entry: Entry, first: Entry) => void): void {
  const seen = new Map<string, Entry>()
  for (const entry of entries) {
    const first = seen.get(entry.key)
    if (first === undefined) seen.set(entry.key, entry)
    else fault(entry, first)
  }
}

/** Positions and quotes list each contract once, balances each coin; two spellings of a contract are one contract. */
export function checkDuplicates({ account, market, positions }: ParsedDocument): void {
  const coins = account.balances.flatMap(({ part, coin }) =>
    coin === undefined ? [] : [{ part, key: coin }],
  )
  checkOnce(coins, ({ part, key }, first) => {
    part.at('coin').fault(`${key} already has a balance, ${first.part.path}`)
  })
  const held = positions.flatMap(({ part, contract }) => (contract ? [{ part, key: contract.key }] : []))
  checkOnce(held, ({ part, key }, first) => {
    part.at('symbol').fault(`${key} already has a position, ${first.part.path}`)
  })
  const quoted = market.quotes.map(({ part, contract }) => ({ part, key: contract.key }))
  checkOnce(quoted, ({ part, key }, first) => part.fault(`${key} already has a quote, ${first.part.path}`))
}
