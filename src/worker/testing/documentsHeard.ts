import type { ScenarioDocument } from '@/engine/documents/document'
import type { SentRevision } from '@/worker/api'
import { receivedDocument } from '@/worker/receivedDocument'

/** The document that came with each revision, for a fake worker that keeps all; null where it came by its number. */
export function documentsHeard(): (sent: SentRevision) => ScenarioDocument | null {
  const heard = new Map<number, ScenarioDocument>()
  return ({ number, held }) => {
    if (held === null) return null
    const document = receivedDocument(held.document, (from) => heard.get(from))
    if (document === undefined) throw new Error('A document came as an edit of one that never came.')
    heard.set(number, document)
    return document
  }
}
