import { scenarioStore } from '@/state/scenario/scenario'
import { savedNames, savedText } from '@/state/storage/safeStorage'
import { idOf, keyOf } from './keys'
import { readEntry, readScenario } from './savedScenario'
import { partWays, saveAll } from './saving'
import { dropEntry, putEntry, scenariosStore } from './scenarios'
import { entryOf, type Held, heldOf, hold, letGo } from './shelf'
import { openHeld } from './show'

/** Another tab has changed what is saved under a name; null: everything. */
export function otherTabChanged(name: string | null): void {
  if (name !== null) {
    heard(idOf(name))
    return
  }
  const ids = scenariosStore.getState().entries.map(({ id }) => id)
  for (const id of new Set([...ids, ...(savedNames() ?? []).map(idOf)])) heard(id)
}

function heard(id: string | null): void {
  if (id === null) return
  const text = savedText(keyOf(id))
  if (id === scenariosStore.getState().openId) heardOfOpen(openHeld(), text)
  else heardOfOther(id, text)
}

function heardOfOpen(held: Held, text: string | null): void {
  const { clash } = scenariosStore.getState()
  const { name } = held.scenario.workbook
  if (text === held.text) {
    if (clash?.kind === 'deleted') scenariosStore.setState({ clash: null })
  } else if (text === null) {
    scenariosStore.setState({ clash: { kind: 'deleted', name } })
  } else if (!held.isSaved) {
    partWays(held.id)
    saveAll()
  } else {
    takeOver(held, text)
  }
}

/** Unchanged here: the other tab's is simply taken over, as a step that undo takes back. */
function takeOver(held: Held, text: string): void {
  const reading = readScenario(text)
  // What cannot be taken over is not written over either: the next change here parts ways with it.
  if (reading.kind !== 'whole') return
  const { scenario } = reading
  hold({ ...held, scenario, text })
  putEntry(entryOf({ ...held, scenario }))
  scenariosStore.setState({ clash: null })
  scenarioStore.setState({ workbook: scenario.workbook, baseline: scenario.baseline })
}

function heardOfOther(id: string, text: string | null): void {
  const held = heldOf(id)
  if (held !== undefined && held.text !== text && !held.isSaved) {
    // Work that is only in this tab's memory stays, whatever became of the other's.
    if (text !== null) partWays(id)
    return
  }
  if (held?.text !== text) letGo(id)
  const entry = text === null ? null : readEntry(id, text)
  if (entry === null || typeof entry === 'string') dropEntry(id)
  else putEntry(entry)
}
