import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import type { Lenient } from '@/engine/reading/checkLeniently'
import { readForModel } from '@/engine/reading/readForModel'
import { ALL_RULEBOOKS, lines } from '@/engine/reading/testing/documents'

/** A scenario without faults read for a venue's model, as the command line reads it. */
export function forVenue(document: unknown, model: string): Lenient & { readonly venue: VenueRulebook } {
  const read = readForModel(JSON.stringify(document), ALL_RULEBOOKS, model, false)
  if (!read.ok) throw new Error(lines(read).join('\n'))
  const { venue } = read.value.scenario
  if (venue === null) throw new Error(`${model} is no venue’s model`)
  return { ...read.value, venue }
}
