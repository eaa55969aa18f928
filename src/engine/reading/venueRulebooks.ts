import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import { checkVenueRulebook } from './checkVenueRulebook'

/** The rules that are built in for each venue's model, in the order of the models; none where there is no rulebook. */
export function venueRulebooks({ ids, document }: RulebookSource): readonly VenueRulebook[] {
  return Object.values(VENUE_MODELS).flatMap((model) => {
    if (!ids.includes(model.id)) return []
    const checked = checkVenueRulebook(model, document(model.id))
    return checked.ok ? [checked.value] : []
  })
}
