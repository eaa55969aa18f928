import type { VenueRulebook } from '@/engine/model/venueRulebook'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { type ForModel, readForModel } from '@/engine/reading/readForModel'
import { builtIn, lines, RULEBOOKS } from '@/engine/reading/testing/documents'

const ALL = { own: RULEBOOKS, venues: { ids: Object.keys(VENUE_MODELS), document: builtIn } }

/** A scenario without faults read for a venue's model, as the command line reads it. */
export function forVenue(document: unknown, model: string): ForModel & { readonly venue: VenueRulebook } {
  const read = readForModel(JSON.stringify(document), ALL, model, false)
  if (!read.ok) throw new Error(lines(read).join('\n'))
  const { venue } = read.value
  if (venue === null) throw new Error(`${model} is no venue’s model`)
  return { ...read.value, venue }
}
