import { chooseRulebook as chooseOther } from '@/actions/chooseRulebook'
import { showUndoable } from '@/actions/showUndoable'
import type { RulebookOverrides } from '@/engine/documents/document'
import { tableOf } from '@/engine/models/parameterTables'
import { libraryStore } from '@/state/library/libraryStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import {
  differencesOf,
  mergeRulebook,
  resetOverride,
  sameRule,
  setOverride,
} from '@/state/workbook/rulebookEdits'
import { rulebookFaults } from '@/state/workbook/rulebookFaults'
import { rulebookName } from '@/state/workbook/rulebookName'
import { venueOf } from '@/state/workbook/venueOf'
import { download, fileNameOf } from '@/ui/chart/download'
import { lowered } from '@/ui/letterCase'
import { showToast } from '@/ui/overlays/toasts'
import { differenceWords } from '@/words/differenceWords'
import { groupsOf } from '@/words/parameterEntries'
import { pathWords } from '@/words/parameterWords'
import { exportText } from './exportRulebook'
import { faultWords, parameterOf, refusal } from './faults'

interface Current {
  readonly id: string
  readonly builtIn: unknown
  readonly overrides: RulebookOverrides | null
  readonly scenario: string
}

function current(): Current {
  const { rulebook: id, rulebookOverrides: overrides, name } = scenarioStore.getState().workbook
  return { id, builtIn: libraryStore.getState().rulebooks[id], overrides, scenario: name }
}

/** Why a parameter cannot have a value, in words; undefined where it can. `place` is the field's own. */
export function whyNot(path: string, value: unknown, place = path): string | undefined {
  const { builtIn, overrides } = current()
  return refusal(builtIn, overrides, setOverride(overrides, builtIn, path, value), place) ?? undefined
}

/** The same of a text, which is never empty. */
export function whyNotText(path: string, text: string): string | undefined {
  return text.trim() === '' ? 'Enter a text' : whyNot(path, text)
}

/** Sets a parameter of the scenario's rulebook; what would break a rule is not set. */
export function setRule(path: string, value: unknown): void {
  const { builtIn, overrides } = current()
  const edited = setOverride(overrides, builtIn, path, value)
  if (refusal(builtIn, overrides, edited, path) === null && !sameRule(edited, overrides))
    edits.setOverrides(edited)
}

/** Brings a parameter back to the built-in rulebook's value; where that breaks a rule with others, says so. */
export function resetRule(path: string): void {
  const { builtIn, overrides } = current()
  const edited = resetOverride(overrides, path)
  const fault = refusal(builtIn, overrides, edited, path)
  if (fault === null) edits.setOverrides(edited)
  else
    showToast({
      message: `${pathWords(path, groupsOf(tableOf(builtIn)))} cannot be reset alone. ${fault}.`,
      tone: 'error',
    })
}

/** Brings every parameter back, with a way to undo it that keeps later edits. */
export function resetAll(): void {
  const { id, builtIn, overrides } = current()
  const count = differencesOf(builtIn, mergeRulebook(builtIn, overrides)).length
  edits.setOverrides(null)
  const bringBack = () => {
    const now = current()
    const both = mergeRulebook(overrides ?? {}, now.overrides)
    const isOverrides = (value: unknown): value is RulebookOverrides =>
      typeof value === 'object' && value !== null
    if (isOverrides(both) && now.id === id && rulebookFaults(now.builtIn, both).length === 0)
      edits.setOverrides(both)
    else edits.adoptRulebook(id, overrides)
  }
  showUndoable(
    {
      message: `${differenceWords(count)} reset: ${rulebookName(builtIn)} counts as built in.`,
    },
    bringBack,
  )
}

/** Another built-in rulebook under the same changes; says why where these would be faulty there. */
export function chooseRulebook(id: string): string | undefined {
  const { builtIn, overrides } = current()
  const other = libraryStore.getState().rulebooks[id]
  if (venueOf(other) !== venueOf(builtIn)) {
    chooseOther(id)
    return undefined
  }
  const [fault] = rulebookFaults(other, overrides)
  if (fault !== undefined)
    return `The changes do not fit there: ${pathWords(parameterOf(fault))}, ${lowered(faultWords(fault))}`
  edits.chooseRulebook(id)
  return undefined
}

/** Hands the rulebook that counts to the user as a file. */
export function exportRulebook(): void {
  const { id, builtIn, overrides, scenario } = current()
  const name = fileNameOf(overrides === null ? `rulebook ${id}` : `rulebook ${id} ${scenario}`)
  download(`${name}.json`, new Blob([exportText(builtIn, overrides, scenario)], { type: 'application/json' }))
  showToast({ message: `Saved the rulebook as ${name}.json.` })
}
