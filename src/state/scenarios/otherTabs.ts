import { scenarioStore } from '@/state/scenario/scenarioStore'
import { savedNames, savedText } from '@/state/storage/safeStorage'
import { forkOnConflict, saveAll } from './autosave'
import { entryOf, keepLoaded, type LoadedScenario, loadedOf, unloadScenario } from './loadedScenarios'
import { readEntry, readScenario } from './savedScenario'
import { dropEntry, putEntry, scenariosStore } from './scenariosStore'
import { openLoaded } from './showScenario'
import { idOf, keyOf } from './storageKeys'

/** Another tab has changed what is saved under a name; null: everything. */
export function otherTabChanged(name: string | null): void {
  if (name !== null) {
    heard(idOf(name))
    return
  }
  const ids = scenariosStore.getState().entries.map(({ id }) => id)
  for (const id of new Set([...ids, ...(savedNames() ?? []).map(idOf)])) heard(id)
}

/** Whether another tab has deleted a scenario, which then is in no list any more: browsers tell it a moment later. */
export function hearOfDeletion(id: string): boolean {
  const isGone = savedText(keyOf(id)) === null
  if (isGone) heard(id)
  return isGone
}

function heard(id: string | null): void {
  if (id === null) return
  const text = savedText(keyOf(id))
  if (id === scenariosStore.getState().openId) heardOfOpen(openLoaded(), text)
  else heardOfOther(id, text)
}

function heardOfOpen(held: LoadedScenario, text: string | null): void {
  const { clash } = scenariosStore.getState()
  const { name } = held.scenario.workbook
  if (text === held.text) {
    if (clash?.kind === 'deleted') scenariosStore.setState({ clash: null })
  } else if (text === null) {
    scenariosStore.setState({ clash: { kind: 'deleted', name } })
  } else if (!held.isSaved) {
    forkOnConflict(held.id)
    saveAll()
  } else {
    takeOver(held, text)
  }
}

/** Unchanged here: the other tab's is simply taken over, as a step that undo takes back. */
function takeOver(held: LoadedScenario, text: string): void {
  const reading = readScenario(text)
  // What cannot be taken over is not written over either: the next change here parts ways with it.
  if (reading.kind !== 'whole') return
  const { scenario } = reading
  keepLoaded({ ...held, scenario, text })
  putEntry(entryOf({ ...held, scenario }))
  scenariosStore.setState({ clash: null })
  scenarioStore.setState({ workbook: scenario.workbook, baseline: scenario.baseline })
}

function heardOfOther(id: string, text: string | null): void {
  const held = loadedOf(id)
  if (held !== undefined && held.text !== text && !held.isSaved) {
    // Work that is only in this tab's memory stays, whatever became of the other's.
    if (text !== null) forkOnConflict(id)
    return
  }
  if (held?.text !== text) unloadScenario(id)
  const entry = text === null ? null : readEntry(id, text)
  if (entry === null || typeof entry === 'string') dropEntry(id)
  else putEntry(entry)
}
