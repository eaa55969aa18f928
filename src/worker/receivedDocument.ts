import type { ScenarioDocument } from '@/engine/documents/document'
import type { SentDocument } from './api'
import { later } from './difference'

/** The document that was sent; undefined where it differs from one that is not `known` by its number, or no longer. */
export function receivedDocument(
  { from, difference }: SentDocument,
  known: (revision: number) => ScenarioDocument | undefined,
): ScenarioDocument | undefined {
  const before = from === null ? null : known(from)
  return before === undefined ? undefined : (later(before, difference) as ScenarioDocument)
}
