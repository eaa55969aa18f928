import type { Provenance } from '@/engine/numbers/algebra'
import type { Source } from '@/engine/numbers/source'
import type { PricedMarket, PricedQuote } from '@/engine/portfolio/scenario'

/** The source of what the market does not list. */
const INTERPOLATED: Source = {
  kind: 'rule',
  note: 'interpolated between listed strikes and expiries, linear in total variance',
}

/** Where a price of the market comes from: quoted at the path in the document, or made by what-if moves since. */
export function marketSource({ moved }: PricedMarket, path: string): Provenance {
  return madeBefore(moved, path) ?? { kind: 'market', path }
}

/** The same of a value that is quoted of a contract. */
export function quoteSource(
  { moved }: PricedMarket,
  { path, isInterpolated }: PricedQuote,
  field: QuotedField,
): Provenance {
  const at = quotedPath(path, field)
  return madeBefore(moved, at) ?? (isInterpolated ? INTERPOLATED : { kind: 'market', path: at })
}

/** What may be quoted of a contract. */
export type QuotedField = 'mark' | 'iv' | 'forward'

/** Where the document has a value of the quote at `path`. */
export function quotedPath(path: string, field: QuotedField): string {
  return `${path}.${field}`
}

/** A market that nothing has moved is not searched: sweeps ask thousands of times. */
function madeBefore(moved: PricedMarket['moved'], path: string): Provenance | undefined {
  return moved.size === 0 ? undefined : moved.get(path)
}
