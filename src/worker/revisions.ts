import type { ScenarioDocument } from '@/engine/documents/document'
import type { Line } from '@/engine/lines'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { LruCache } from '@/engine/util/lruCache'
import type { Revision } from './api'

/** A slider that is dragged moves one document many times, and hardly goes back to a place where it was. */
const MOVES_KEPT = 8

/**
 * Numbers the documents that the page asks about: the same document after the same moves is the same revision. A
 * document is known by its object, which never changes, so that nothing is compared or stringified but the few moves.
 */
export class Revisions {
  readonly #known = new WeakMap<ScenarioDocument, LruCache<string, Revision>>()
  #last = 0

  /** @param line of what it is asked first */
  of(document: ScenarioDocument, moves: MovesDocument | null, line: Line): Revision {
    const known = this.#known.get(document) ?? new LruCache<string, Revision>(MOVES_KEPT)
    this.#known.set(document, known)
    return known.of(JSON.stringify(moves), () => ({ number: ++this.#last, document, moves, line }))
  }
}
