import type { Source } from '@/engine/figure/source'
import type { Market } from '@/engine/model/scenario'

/** The source of a value that what-if moves have changed (margin model, "Moving the market and the clock"). */
export const MOVED: Source = { kind: 'rule', note: 'after the what-if moves' }

/** Where a value of the market comes from: quoted at the path in the document, or moved since. */
export function marketSource({ moved }: Market, path: string): Source {
  return moved.has(path) ? MOVED : { kind: 'market', path }
}
