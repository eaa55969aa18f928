import type { RulebookSource } from '@/engine/model/rulebookSource'
import type { VenueRulebook } from '@/engine/model/venueRulebook'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { checkVenueRulebook } from './checkVenueRulebook'

/** The rules that are built in for each venue's model, in the order of the models; none where there is no rulebook. */
export function venueRulebooks({ ids, document }: RulebookSource): readonly VenueRulebook[] {
  return Object.values(VENUE_MODELS).flatMap((model) => {
    if (!ids.includes(model.id)) return []
    const checked = checkVenueRulebook(model, document(model.id))
    return checked.ok ? [checked.value] : []
  })
}
