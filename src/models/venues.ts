import { DERIBIT } from './deribit'
import { DERIVE } from './derive'
import { PARADEX } from './paradex'
import type { VenueWords } from './venueWords'

/** What of the account no venue looks at, in a sentence. */
export const NO_EFFECT_THERE = 'Spot hedging, leverage and the choice of collateral count for nothing there.'

const VENUES: Readonly<Record<string, VenueWords>> = {
  paradex: PARADEX,
  derive: DERIVE,
  deribit: DERIBIT,
}

/** Whether a model, by its id, is one of another venue. */
export function isVenue(model: string): boolean {
  return Object.hasOwn(VENUES, model)
}

/** The words of a venue's model, by the model's id. */
export function venueWords(model: string): VenueWords {
  const words = VENUES[model]
  if (words === undefined) throw new RangeError(`no venue ${model}`)
  return words
}
