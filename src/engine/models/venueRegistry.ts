import { DERIBIT } from './deribit'
import { DERIVE } from './derive'
import type { VenueModel } from './venueModel'

/** The models of venues that margin a book by rules of their own, by their ids. */
export const VENUE_MODELS: Readonly<Record<string, VenueModel>> = {
  [DERIVE.id]: DERIVE,
  [DERIBIT.id]: DERIBIT,
}
