import type { ScenarioDocument } from '@/engine/documents/document'
import { libraryStore } from '@/state/library/libraryStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { type MovesState, UNMOVED } from '@/state/shift/movesStore'
import { forgetText } from '@/state/storage/safeStorage'
import { deepEqual } from '@/state/workbook/deepEqual'
import { newId } from '@/state/workbook/newId'
import { toDocument } from '@/state/workbook/toDocument'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import { change, saveAll } from './autosave'
import { forgetHistory, keepHistory } from './history'
import { keepMoves, keptMoves } from './keptMoves'
import { carryMargin } from './knownMargins'
import {
  entryOf,
  keepLoaded,
  type LoadedScenario,
  loadScenario,
  unloadScenario,
  unsaved,
} from './loadedScenarios'
import { dropEntry, freeName, putEntry, scenariosStore } from './scenariosStore'
import { emptyLoaded, openLoaded, showScenario } from './showScenario'
import { keyOf } from './storageKeys'
import { report } from './storageProblems'

/** Whether the open scenario is a new one in which nothing was done. */
export function isOpenUntouched(): boolean {
  const { workbook, baseline } = scenarioStore.getState()
  const { name } = workbook
  return (
    baseline === null &&
    name.startsWith(EMPTY_WORKBOOK.name) &&
    deepEqual(workbook, { ...EMPTY_WORKBOOK, name })
  )
}

/** Opens a scenario of the list; tells whether it could be read. */
export function openScenario(id: string): boolean {
  if (id === scenariosStore.getState().openId) return true
  const held = loadScenario(id)
  if (held !== null) showScenario(held)
  return held !== null
}

/** Adds a scenario to the list and opens it; its name gets a number where it is taken. Gives its id. */
export function addScenario(
  workbook: Workbook,
  baseline: ScenarioDocument | null = null,
  moves: MovesState = UNMOVED,
): string {
  const id = newId()
  const scenario = {
    workbook: { ...workbook, name: freeName(workbook.name) },
    baseline,
    created: 0,
    changed: 0,
  }
  change(unsaved(id, scenario), {})
  keepMoves(id, moves)
  const held = loadScenario(id)
  if (held !== null) showScenario(held)
  saveAll()
  return id
}

/** Starts an empty scenario; one that is empty already stays. */
export function newScenario(): void {
  if (!isOpenUntouched()) addScenario(EMPTY_WORKBOOK)
}

/** Opens a copy of a scenario; gives the copy's name, or null where there is nothing to copy. */
export function copyScenario(id: string): string | null {
  const held = isOpen(id) ? openLoaded() : loadScenario(id)
  if (held === null) return null
  const { workbook, baseline } = held.scenario
  addScenario({ ...workbook, name: freeName(`${workbook.name} copy`) }, baseline, keptMoves(id))
  return scenarioStore.getState().workbook.name
}

/** Names a scenario, the open one as a step of undo. */
export function renameScenario(id: string, name: string): void {
  if (isOpen(id)) {
    const before = entryOf(openLoaded())
    edits.rename(name)
    // It may be left before it is computed again.
    carryMargin(before)
    return
  }
  const held = loadScenario(id)
  if (held === null || held.scenario.workbook.name === name) return
  change(held, { workbook: { ...held.scenario.workbook, name } })
  carryMargin(entryOf(held))
  saveAll()
  keepHistory(id, loadScenario(id)?.scenario.changed ?? 0, held)
}

/** Deletes a scenario; gives what brings it back, with all that could be undone in it. */
export function deleteScenario(id: string): () => void {
  const wasOpen = isOpen(id)
  const there = wasOpen ? openLoaded() : loadScenario(id)
  if (wasOpen) showScenario(nextAfter(id))
  const held = loadScenario(id) ?? there
  const moves = keptMoves(id)
  unloadScenario(id)
  dropEntry(id)
  if (!forgetText(keyOf(id))) report('undeletable')
  forgetHistory(id)
  keepMoves(id, UNMOVED)
  return () => {
    if (held === null) return
    keepMoves(id, moves)
    bringBack(held, wasOpen)
  }
}

/**
 * Compares the open scenario with another one, as that is now; gives the other's name, null where it cannot be read.
 */
export function compareWith(id: string): string | null {
  const held = loadScenario(id)
  if (held === null) return null
  const { workbook } = held.scenario
  edits.setBaseline(toDocument(workbook, libraryStore.getState().sample).document)
  return workbook.name
}

function isOpen(id: string): boolean {
  return id === scenariosStore.getState().openId
}

/** What is opened when one is deleted: the one changed last, or an empty one. */
function nextAfter(gone: string): LoadedScenario {
  const { entries } = scenariosStore.getState()
  const others = entries.filter(({ id }) => id !== gone).sort((one, other) => other.changed - one.changed)
  for (const { id } of others) {
    const held = loadScenario(id)
    if (held !== null) return held
  }
  return emptyLoaded(newId())
}

function bringBack(held: LoadedScenario, opened: boolean): void {
  // Its id may be in use again where another tab brought it back, too: then it is the same scenario.
  keepLoaded({ ...held, text: null, isSaved: false })
  putEntry(entryOf(held))
  saveAll()
  const back = loadScenario(held.id)
  if (opened && back !== null) showScenario(back)
}
