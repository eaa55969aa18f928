import type { VenueRulebook } from '@/engine/model/venueRulebook'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { type ForModel, readForModel } from '@/engine/reading/readForModel'
import { builtIn, lines, RULEBOOKS } from '@/engine/reading/testing/documents'

const ALL = { own: RULEBOOKS, venues: { ids: Object.keys(VENUE_MODELS), document: builtIn } }

/** A scenario read for a model, as the command line reads it; null: that of its rulebook. */
export function readFor(document: unknown, model: string | null) {
  return readForModel(JSON.stringify(document), ALL, model, false)
}

/** The same of a document without faults, for a venue. */
export function forVenue(document: unknown, model: string): ForModel & { readonly venue: VenueRulebook } {
  const read = readFor(document, model)
  if (!read.ok) throw new Error(lines(read).join('\n'))
  const { venue } = read.value
  if (venue === null) throw new Error(`${model} is no venue’s model`)
  return { ...read.value, venue }
}
