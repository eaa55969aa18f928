import { type ParsedDocument, tradesOf } from './parsedDocument'

/** No position, order or hedge is in a contract that has expired by `asOf`: at 08:00:00 on its day it has. */
export function checkExpiry(reading: ParsedDocument): void {
  const { asOf } = reading
  if (asOf === null) return
  for (const { part, contract } of tradesOf(reading)) {
    if (!contract || contract.expiry === null || contract.expiry > asOf) continue
    part.at('symbol').fault({ code: 'expired', symbol: contract.symbol, at: expiryText(contract.expiry) })
  }
}

/** `2026-03-24T08:00:00Z`. */
export function expiryText(expiry: number): string {
  return new Date(expiry).toISOString().replace('.000Z', 'Z')
}
