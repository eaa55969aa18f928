import { scenarioStore } from '@/state/scenario/scenarioStore'
import { savedText } from '@/state/storage/safeStorage'
import { atLeisure } from '@/state/timing/atLeisure'
import { newId } from '@/state/workbook/newId'
import {
  entryOf,
  keepLoaded,
  type LoadedScenario,
  loadedOf,
  save,
  unloadScenario,
  unsavedIds,
} from './loadedScenarios'
import { readEntry } from './savedScenario'
import { dropEntry, freeName, putEntry, scenariosStore } from './scenariosStore'
import { openLoaded, rememberOpen, untracked } from './showScenario'
import { keyOf } from './storageKeys'
import { report, settle } from './storageProblems'

/** What is taken up is saved when the browser is idle, at the latest with its result. */
const saving = atLeisure(() => {
  const { id, text, isSaved } = openLoaded()
  if (text === null && !isSaved) rememberOpen(id)
  saveAll()
})

/** Takes up what was changed in the open scenario; in the storage it is a moment later. */
export function takeUpOpen(): void {
  const held = openLoaded()
  const { workbook, baseline } = scenarioStore.getState()
  if (held.scenario.workbook === workbook && held.scenario.baseline === baseline) return
  change(held, { workbook, baseline })
  saving.soon()
}

/** Saves now what was taken up. */
export function saveTakenUp(): void {
  saving.now()
}

/** Changes a scenario as it is held; it is not saved by that yet. */
export function change(held: LoadedScenario, work: Partial<LoadedScenario['scenario']>): void {
  const now = Date.now()
  const { created } = held.scenario
  const scenario = {
    ...held.scenario,
    ...work,
    created: created || afterAll(now, 'created'),
    changed: afterAll(now, 'changed'),
  }
  keepLoaded({ ...held, scenario, isSaved: false })
  putEntry(entryOf({ ...held, scenario }))
}

/**
 * Now, or as soon after that as there was none yet: the order of two made at once is theirs, and what is changed last
 * stays the latest where the clock of the computer was put back.
 */
function afterAll(now: number, what: 'created' | 'changed'): number {
  return Math.max(now, ...scenariosStore.getState().entries.map((entry) => entry[what] + 1))
}

/** Saves everything that is not saved yet, and says where the browser does not take it. */
export function saveAll(): void {
  const savings = unsavedIds().map((id) => {
    const saving = save(id)
    if (saving !== 'clash') return saving
    return save(forkOnConflict(id))
  })
  if (savings.includes('unsaved')) report('unsaved')
  else settle('unsaved')
  const { clash } = scenariosStore.getState()
  if (clash?.kind === 'deleted' && openLoaded().isSaved) scenariosStore.setState({ clash: null })
}

/**
 * A scenario that was changed here and in another tab: what is here goes on as a scenario of its own, `NAME (this
 * tab)`, beside the other tab's. Gives its id.
 */
export function forkOnConflict(id: string): string {
  const held = loadedOf(id) ?? openLoaded()
  const { name } = held.scenario.workbook
  const there = savedText(keyOf(id))
  const other = there === null ? 'unreadable' : readEntry(id, there)
  if (typeof other === 'string') dropEntry(id)
  else putEntry(other)
  const own = newId()
  const ownName = freeName(`${name} (this tab)`)
  const workbook = { ...held.scenario.workbook, name: ownName }
  unloadScenario(id)
  const parted = { ...held, id: own, text: null, isSaved: false, isBlocked: false }
  change({ ...parted, scenario: { ...held.scenario, created: 0 } }, { workbook })
  if (scenariosStore.getState().openId === id) {
    scenariosStore.setState({ openId: own, clash: { kind: 'changed', name, otherId: id, ownName } })
    rememberOpen(own)
    untracked({ workbook })
  }
  return own
}

/** Saves the open scenario again that another tab has deleted. */
export function keepDeleted(): void {
  keepLoaded({ ...openLoaded(), isSaved: false })
  saveAll()
}
