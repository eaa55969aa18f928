import type { ScenarioDocument } from '@/engine/documents/document'
import type { SentDocument } from './api'
import { later } from './difference'

/** The document that was sent; undefined where it is an edit of one that is not `known` by its number, or no longer. */
export function receivedDocument(
  sent: SentDocument,
  known: (revision: number) => ScenarioDocument | undefined,
): ScenarioDocument | undefined {
  if (sent.kind === 'whole') return sent.document
  const from = known(sent.from)
  return from && (later(from, sent.difference) as ScenarioDocument)
}
