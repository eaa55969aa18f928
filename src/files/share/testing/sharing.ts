import type { ScenarioDocument } from '@/engine/documents/document'
import type { Shared } from '@/files/share/shared'

/** A document to be shared with nothing else, but for what is given. */
export function sharing(document: ScenarioDocument, more: Partial<Shared> = {}): Shared {
  return {
    document,
    off: { balances: [], positions: [] },
    baseline: null,
    moves: null,
    view: { tab: null, unit: null, explained: null },
    ...more,
  }
}
