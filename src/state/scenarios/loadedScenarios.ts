import { keepAside, savedText, saveText } from '@/state/storage/safeStorage'
import { giveUpHistories, type History, keptHistory, NO_HISTORY } from './history'
import {
  readEntry,
  readScenario,
  type SavedScenario,
  type ScenarioEntry,
  scenarioToText,
} from './savedScenario'
import { idOf, keyOf } from './storageKeys'
import { report } from './storageProblems'

/** A scenario as this tab holds it, with what can be undone and redone in it. */
export interface LoadedScenario extends History {
  readonly id: string
  readonly scenario: SavedScenario
  /** What the storage held of it when this tab last read or wrote it; null: nothing. */
  readonly text: string | null
  /** Whether the storage has all of it, as far as this tab knows. */
  readonly isSaved: boolean
  /** Damaged, with no room to keep the damaged text aside: never written over. */
  readonly isBlocked: boolean
}

/** What this tab has looked at, by id; the rest is in the storage only. */
const loaded = new Map<string, LoadedScenario>()

export function loadedOf(id: string): LoadedScenario | undefined {
  return loaded.get(id)
}

export function keepLoaded(held: LoadedScenario): void {
  loaded.set(held.id, held)
}

export function unloadScenario(id: string): void {
  loaded.delete(id)
}

/** A scenario that is only in memory so far. */
export function unsaved(id: string, scenario: SavedScenario): LoadedScenario {
  return { id, scenario, text: null, isSaved: false, isBlocked: false, ...NO_HISTORY }
}

/** A scenario as this tab holds it or else as the storage does; null, and said why, where it cannot be read. */
export function loadScenario(id: string): LoadedScenario | null {
  const held = loaded.get(id)
  const text = savedText(keyOf(id))
  if (held !== undefined && (text === held.text || text === null || !held.isSaved)) return held
  if (text === null) return null
  const reading = readScenario(text)
  if (!('scenario' in reading)) {
    report(reading.kind)
    return null
  }
  const isBlocked = reading.kind === 'damaged' && !keepAside(keyOf(id), text)
  if (reading.kind === 'damaged') report(isBlocked ? 'noCopy' : 'damaged')
  const { scenario } = reading
  return { id, scenario, text, isSaved: true, isBlocked, ...keptHistory(id, scenario.changed) }
}

export type Saving =
  | 'saved'
  /** The browser does not take it, or it must not be written over. */
  | 'unsaved'
  /** Another tab has saved something else of it, which is not written over. */
  | 'clash'

/** Saves what is held of a scenario. */
export function save(id: string): Saving {
  const held = loaded.get(id)
  if (held === undefined || held.isSaved) return 'saved'
  const there = savedText(keyOf(id))
  if (there !== null && there !== held.text) return 'clash'
  const text = scenarioToText(held.scenario)
  if (held.isBlocked) return 'unsaved'
  // What could be undone is worth less than the work.
  const isTaken = saveText(keyOf(id), text) || (giveUpHistories() && saveText(keyOf(id), text))
  if (!isTaken) return 'unsaved'
  loaded.set(id, { ...held, text, isSaved: true })
  return 'saved'
}

/** The ids of what is not saved yet. */
export function unsavedIds(): readonly string[] {
  return [...loaded.values()].filter(({ isSaved }) => !isSaved).map(({ id }) => id)
}

/** What the storage holds under these names; what cannot be read stays where it is, and is said. */
export function savedEntries(names: readonly string[]): readonly ScenarioEntry[] {
  return names.flatMap((name) => {
    const id = idOf(name)
    const text = id === null ? null : savedText(name)
    if (id === null || text === null) return []
    const entry = readEntry(id, text)
    if (typeof entry !== 'string') return [entry]
    report(entry)
    return []
  })
}

export function entryOf({ id, scenario }: LoadedScenario): ScenarioEntry {
  return { id, name: scenario.workbook.name, created: scenario.created, changed: scenario.changed }
}
