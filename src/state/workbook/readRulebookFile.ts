import type { RulebookOverrides } from '@/engine/documents/document'
import { type Checked, refusedAs } from '@/engine/documents/fault'
import { readJson } from '@/engine/documents/json'
import { checkAnyRulebook } from '@/engine/reading/checkAnyRulebook'
import { venueModelOf } from '@/engine/reading/venueModelOf'
import { differencesOf, overridesBetween, ownValue } from './rulebookEdits'
import { rulebookFaults } from './rulebookFaults'
import { EMPTY_WORKBOOK } from './workbook'

/** A rulebook file as the scenario takes it over. */
export interface Adoption {
  /** The file's own id. */
  readonly id: string
  /** The built-in rulebook that it is laid over. */
  readonly rulebook: string
  /** False where no built-in rulebook of the file's model has the file's id. */
  readonly isKnown: boolean
  readonly overrides: RulebookOverrides | null
  /**
   * What the built-in rulebook has and the file has not, a whole coin as `units.HYPE`: a scenario cannot take it away,
   * so it stays.
   */
  readonly kept: readonly string[]
}

/**
 * Reads a rulebook file as overrides over the built-in rulebook of the same id and model; where there is none over
 * the chosen one, or over the one of its model.
 *
 * @returns what the scenario takes over, or every fault of the file at once
 */
export function readRulebookFile(
  text: string,
  builtIns: Readonly<Record<string, unknown>>,
  chosen: string,
): Checked<Adoption> {
  return readJson<Adoption>(text, (document) => {
    if (ownValue(document, 'format') === 'margin-scenario@1')
      return refusedAs('this is a scenario, not a rulebook; close this dialog and open it as a file')
    const checked = checkAnyRulebook(document)
    if (!checked.ok) return checked
    const { id } = checked.value
    const isKnown = Object.hasOwn(builtIns, id) && venueModelOf(builtIns[id]) === venueModelOf(document)
    const rulebook = isKnown ? id : baseOf(document, builtIns, chosen)
    const overrides = overridesBetween(builtIns[rulebook], document)
    const faults = rulebookFaults(builtIns[rulebook], overrides)
    if (faults.length > 0) return { ok: false, faults }
    return {
      ok: true,
      value: { id, rulebook, isKnown, overrides, kept: keptOf(builtIns[rulebook], document) },
    }
  })
}

function keptOf(builtIn: unknown, document: unknown): readonly string[] {
  const missing = differencesOf(builtIn, document).filter(({ to }) => to === undefined)
  const places = missing.map(({ path }) => {
    const coin = path.split('.').slice(0, 2).join('.')
    return ownValue(document, coin) === undefined ? coin : path
  })
  return [...new Set(places)]
}

/** The rulebook that one of an unknown id is laid over: the chosen one where both are of one model. */
function baseOf(document: unknown, builtIns: Readonly<Record<string, unknown>>, chosen: string): string {
  const venue = venueModelOf(document)
  if (venue === venueModelOf(builtIns[chosen])) return chosen
  return venue?.id ?? EMPTY_WORKBOOK.rulebook
}
