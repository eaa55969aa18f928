import * as v from 'valibot'
import { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Checked, Fault } from '@/engine/documents/fault'
import { expecting } from '@/engine/documents/readAs'
import { MODELS } from '@/engine/models/registry'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { checkRulebook } from './checkRulebook'
import { checkVenueRulebook } from './checkVenueRulebook'
import { venueModelOf } from './venueModelOf'

const IDS = [...Object.keys(MODELS), ...Object.keys(VENUE_MODELS)]
const knownModel = v.picklist(IDS, expecting({ kind: 'oneOf', what: 'margin models', words: IDS }))

/**
 * Checks a rulebook document, of a venue's model or of the account's own, as the two checks of them do; gives its id.
 * Of one whose model is not known nothing else can be said.
 */
export function checkAnyRulebook(document: unknown, overrides?: unknown): Checked<{ readonly id: string }> {
  const venue = venueModelOf(document)
  if (venue !== null) return checkVenueRulebook(venue, document, overrides)
  const faults: Fault[] = []
  const own = DocumentCursor.document(document, faults)
  if (own.isObject) own.optional('model', knownModel)
  return faults.length > 0 ? { ok: false, faults } : checkRulebook(document, overrides)
}
