import type { Source } from '@/engine/figure/source'
import type { PricedMarket } from '@/engine/model/scenario'

/** The source of a value that what-if moves have changed (margin model, "Moving the market and the clock"). */
export const MOVED: Source = { kind: 'rule', note: 'after the what-if moves' }

/** The source of what the market does not list. */
export const INTERPOLATED: Source = {
  kind: 'rule',
  note: 'interpolated between listed strikes and expiries, linear in total variance',
}

/**
 * Where a value of the market comes from: quoted at the path in the document, or moved since. The field is that of a
 * quote, which moves as a whole.
 */
export function marketSource({ moved }: PricedMarket, path: string, field?: string): Source {
  if (moved.has(path)) return MOVED
  return { kind: 'market', path: field === undefined ? path : `${path}.${field}` }
}
