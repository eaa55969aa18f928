import type { Checked } from '@/engine/model/fault'
import type { RulebookSource } from '@/engine/model/rulebookSource'
import type { VenueRulebook } from '@/engine/model/venueRulebook'
import { OWN_MODEL } from '@/engine/models/registry'
import type { VenueModel } from '@/engine/models/venueModel'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { memoizeLast } from '@/engine/util/memoizeLast'
import type { AllRulebooks } from './allRulebooks'
import { checkLeniently, checkStrictly, type Lenient } from './checkLeniently'
import { checkVenueRulebook } from './checkVenueRulebook'
import { readJson } from './json'

/** A scenario for a model. */
export interface ForModel extends Lenient {
  /** The rules of the venue that is asked; null where it is the account's own model, by the scenario's rulebook. */
  readonly venue: VenueRulebook | null
}

/** The ids of all models, the account's own first. */
export const MODEL_IDS: readonly string[] = [OWN_MODEL.id, ...Object.keys(VENUE_MODELS)]

/**
 * Reads a scenario from the text of its file for a model. The rulebook is the scenario's own, with its overrides, where
 * that is one of the model; otherwise the one built in for the model, and what the scenario says of rules has no effect.
 *
 * @param model the id of the model; null: that of the scenario's rulebook
 * @returns the scenario with the rules, or every fault at once. Never throws.
 *
 * Follows venues, section "Rulebooks".
 */
export function readForModel(
  text: string,
  rulebooks: AllRulebooks,
  model: string | null,
  isLenient: boolean,
): Checked<ForModel> {
  return readJson(text, (document) => {
    const asked = askedOf(document, rulebooks.venues, model)
    const scenario = isLenient
      ? checkLeniently(asked.document, rulebooks.own)
      : checkStrictly(asked.document, rulebooks.own)
    const venue = asked.venue === null ? null : rulesOf(asked.venue, rulebooks.venues, asked)
    if (scenario.ok && (venue === null || venue.ok))
      return { ok: true, value: { ...scenario.value, venue: venue?.value ?? null } }
    const faults = [scenario, venue].flatMap((read) => (read === null || read.ok ? [] : read.faults))
    return { ok: false, faults }
  })
}

/** What is asked of a document: without what it says of rules where that is not for the account's own model. */
interface Asked {
  readonly document: unknown
  readonly venue: VenueModel | null
  /** The rulebook of the venue that the document names; null where it names another. */
  readonly rulebook: string | null
  readonly overrides: unknown
}

function askedOf(document: unknown, venues: RulebookSource, model: string | null): Asked {
  const named = isObject(document) && typeof document.rulebook === 'string' ? document.rulebook : null
  const venueRulebook = named !== null && venues.ids.includes(named) ? named : null
  const ofNamed = venueRulebook === null ? null : modelOf(venues, venueRulebook)
  const venue = model === null ? ofNamed : (VENUE_MODELS[model] ?? null)
  const isOwn = venueRulebook !== null && ofNamed === venue
  if (!isObject(document) || (venue === null && venueRulebook === null))
    return { document, venue, rulebook: null, overrides: undefined }
  const { rulebookOverrides: overrides, rulebook, ...rest } = document
  // Only a rulebook that nobody knows is still a fault.
  const without = venueRulebook !== null || rulebook === undefined ? rest : { ...rest, rulebook }
  return isOwn
    ? { document: without, venue, rulebook: venueRulebook, overrides }
    : { document: without, venue, rulebook: null, overrides: undefined }
}

function modelOf({ document }: RulebookSource, id: string): VenueModel | null {
  const rulebook = document(id)
  const model = isObject(rulebook) ? rulebook.model : null
  return typeof model === 'string' ? (VENUE_MODELS[model] ?? null) : null
}

function rulesOf(
  model: VenueModel,
  { document }: RulebookSource,
  { rulebook, overrides }: Asked,
): Checked<VenueRulebook> {
  const builtIn = document(rulebook ?? model.id)
  const isAlone = overrides === undefined && isObject(builtIn)
  return isAlone ? builtInRules(builtIn, model) : checkVenueRulebook(model, builtIn, overrides, RULEBOOK)
}

const RULEBOOK = 'rulebook'
/** What is built in never changes, so that it is checked once. */
const builtInRules = memoizeLast((builtIn: object, model: VenueModel) =>
  checkVenueRulebook(model, builtIn, undefined, RULEBOOK),
)

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
