import type { RulebookOverrides } from '@/engine/documents/document'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Checked, Fault } from '@/engine/documents/fault'
import { text } from '@/engine/documents/schemas'
import type { VenueModel } from '@/engine/models/venueModel'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { checkRulebook } from './checkRulebook'
import { checkVenueRulebook } from './checkVenueRulebook'
import { venueModelOf } from './venueModelOf'

export const DEFAULT_RULEBOOK = 'uta-guide'

/** The rules that count for a scenario. */
export interface Rules {
  readonly rulebook: Rulebook
  readonly rulebookId: string
  readonly rulebookOverrides: RulebookOverrides | null
  readonly venue: VenueRulebook | null
}

/**
 * The rulebook that the scenario names, with its overrides merged in. Beside a venue's the account's own is the usual
 * one. Follows files, section "Scenario", and venues, section "Rulebooks".
 */
export function readRules(
  document: DocumentCursor,
  rulebooks: RulebookSource,
  faults: Fault[],
): Rules | null {
  const { ids, document: builtIn } = rulebooks
  const own = () => ids.filter((id) => venueModelOf(builtIn(id)) === null)
  const named = document.at('rulebook')
  const id = named.isAbsent ? DEFAULT_RULEBOOK : named.read(text)
  const isKnown = id !== undefined && ids.includes(id)
  if (id !== undefined && !isKnown)
    named.expected({ kind: 'oneOf', what: 'rulebooks', words: ownFirst(own(), ids) })
  // Overrides are checked even over a rulebook that is not there: any other shows what is wrong with them.
  const rulebookId = isKnown ? id : own()[0]
  if (rulebookId === undefined) return null
  const overrides = document.at('rulebookOverrides')
  const model = venueModelOf(builtIn(rulebookId))
  const rules =
    model === null
      ? { rulebook: ownRules(builtIn(rulebookId), overrides.value), venue: null }
      : {
          rulebook: ownRules(builtIn(DEFAULT_RULEBOOK), undefined),
          venue: venueRules(builtIn(rulebookId), model, overrides.value),
        }
  const { rulebook, venue } = rules
  if (rulebook.ok && (venue === null || venue.ok))
    return {
      rulebook: rulebook.value,
      rulebookId,
      rulebookOverrides: overrides.object(),
      venue: venue?.value ?? null,
    }
  for (const checked of [rulebook, venue]) {
    if (checked === null || checked.ok) continue
    // One by one: hostile documents have more faults than a call takes arguments.
    for (const fault of checked.faults) faults.push(fault)
  }
  return null
}

function ownFirst(own: readonly string[], ids: readonly string[]): readonly string[] {
  return [...own, ...ids.filter((id) => !own.includes(id))]
}

/** What is built in never changes, so that it is checked once; with overrides, which do, every time. */
function ownRules(builtIn: unknown, overrides: unknown): Checked<Rulebook> {
  return isAlone(builtIn, overrides) ? builtInRules(builtIn) : checkRulebook(builtIn, overrides, RULEBOOK)
}

function venueRules(builtIn: unknown, model: VenueModel, overrides: unknown): Checked<VenueRulebook> {
  return isAlone(builtIn, overrides)
    ? builtInVenue(builtIn, model)
    : checkVenueRulebook(model, builtIn, overrides, RULEBOOK)
}

function isAlone(builtIn: unknown, overrides: unknown): builtIn is object {
  return overrides === undefined && typeof builtIn === 'object' && builtIn !== null
}

const RULEBOOK = ['rulebook']
const builtInRules = memoizeLast((builtIn: object) => checkRulebook(builtIn, undefined, RULEBOOK))
const builtInVenue = memoizeLast((builtIn: object, model: VenueModel) =>
  checkVenueRulebook(model, builtIn, undefined, RULEBOOK),
)
