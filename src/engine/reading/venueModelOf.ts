import type { VenueModel } from '@/engine/models/venueModel'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'

/** The venue's model that a rulebook document names; null where it is one of the account's own, or no rulebook. */
export function venueModelOf(rulebook: unknown): VenueModel | null {
  if (typeof rulebook !== 'object' || rulebook === null || !('model' in rulebook)) return null
  const { model } = rulebook
  return typeof model === 'string' && Object.hasOwn(VENUE_MODELS, model)
    ? (VENUE_MODELS[model] ?? null)
    : null
}
