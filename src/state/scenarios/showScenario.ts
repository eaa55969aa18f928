import { type ScenarioState, scenarioStore } from '@/state/scenario/scenarioStore'
import { walkFromWhatIf } from '@/state/shift/walkMoves'
import { saveText, tabText } from '@/state/storage/safeStorage'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { showKeptMoves } from './keptMoves'
import {
  entryOf,
  keepLoaded,
  type LoadedScenario,
  loadedOf,
  unloadScenario,
  unsaved,
} from './loadedScenarios'
import { dropEntry, putEntry, scenariosStore } from './scenariosStore'
import { OPEN_SCENARIO } from './storageKeys'

/** The scenario that is open in this tab, as it is held. */
export function openLoaded(): LoadedScenario {
  const { openId } = scenariosStore.getState()
  const { workbook, baseline } = scenarioStore.getState()
  const isEmpty = workbook === EMPTY_WORKBOOK && baseline === null
  const fresh = { ...unsaved(openId, { workbook, baseline, created: 0, changed: 0 }), isSaved: isEmpty }
  return loadedOf(openId) ?? fresh
}

/**
 * Opens a scenario in this tab, with its own what-if moves and its own steps to undo and redo; those of the one open
 * before stay with that.
 */
export function showScenario(held: LoadedScenario): void {
  const before = openLoaded()
  keepLoaded(held)
  if (before.id !== held.id) putAway(before)
  scenariosStore.setState(({ entries }) => ({
    openId: held.id,
    clash: null,
    entries: entries.some(({ id }) => id === held.id) ? entries : [...entries, entryOf(held)],
  }))
  if (before.id !== held.id) {
    showKeptMoves(held.id)
    walkFromWhatIf()
  }
  if (held.text !== null || !held.isSaved) rememberOpen(held.id)
  const { workbook, baseline } = held.scenario
  untracked({ workbook, baseline })
  scenarioStore.temporal.setState({ pastStates: [...held.past], futureStates: [...held.future] })
}

/** A scenario with nothing in it and no storage yet. */
export function emptyLoaded(id: string): LoadedScenario {
  const scenario = { workbook: EMPTY_WORKBOOK, baseline: null, created: 0, changed: 0 }
  return { ...unsaved(id, scenario), isSaved: true }
}

/** Changes what is open without a step of undo. */
export function untracked(state: Partial<ScenarioState>): void {
  const { pause, resume } = scenarioStore.temporal.getState()
  pause()
  scenarioStore.setState(state)
  resume()
}

/** After a reload this tab opens it again; a new tab, too. */
export function rememberOpen(id: string): void {
  tabText.set(OPEN_SCENARIO, id)
  saveText(OPEN_SCENARIO, id)
}

/** One in which nothing was ever done leaves no trace. */
function putAway(held: LoadedScenario): void {
  if (held.text === null && held.isSaved) {
    unloadScenario(held.id)
    dropEntry(held.id)
    return
  }
  const { pastStates, futureStates } = scenarioStore.temporal.getState()
  keepLoaded({ ...held, past: pastStates, future: futureStates })
  putEntry(entryOf(held))
}
