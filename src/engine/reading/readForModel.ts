import type { Checked } from '@/engine/documents/fault'
import { readJson } from '@/engine/documents/json'
import { OWN_MODEL } from '@/engine/models/registry'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { checkLeniently, checkStrictly, type Lenient } from './checkLeniently'
import { DEFAULT_RULEBOOK } from './readRules'
import { venueModelOf } from './venueModelOf'

/** The ids of all models, the account's own first. */
export const MODEL_IDS: readonly string[] = [OWN_MODEL.id, ...Object.keys(VENUE_MODELS)]

/**
 * Reads a scenario from the text of its file for a model. The rulebook is the scenario's own, with its overrides, where
 * that is one of the model; otherwise the one built in for the model, and what the scenario says of rules has no
 * effect.
 *
 * @param model the id of the model; null: that of the scenario's rulebook
 * @returns the scenario with the rules, or every fault at once. Never throws.
 *
 * Follows venues, section "Rulebooks".
 */
export function readForModel(
  text: string,
  rulebooks: RulebookSource,
  model: string | null,
  isLenient: boolean,
): Checked<Lenient> {
  return readJson(text, (document) => {
    const asked = model === null ? document : askedOf(document, rulebooks, model)
    return isLenient ? checkLeniently(asked, rulebooks) : checkStrictly(asked, rulebooks)
  })
}

/** The document under a rulebook of the model: its own where that is one, otherwise the one that is built in. */
function askedOf(document: unknown, { ids, document: builtIn }: RulebookSource, model: string): unknown {
  if (!isObject(document)) return document
  const { rulebookOverrides: _, ...rest } = document
  const named = document.rulebook ?? DEFAULT_RULEBOOK
  // A rulebook that nobody knows is still a fault.
  if (typeof named !== 'string' || !ids.includes(named)) return model === OWN_MODEL.id ? document : rest
  const its = venueModelOf(builtIn(named))?.id ?? OWN_MODEL.id
  if (its === model) return document
  return { ...rest, rulebook: model === OWN_MODEL.id ? DEFAULT_RULEBOOK : model }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
