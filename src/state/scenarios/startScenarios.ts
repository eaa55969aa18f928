import { resultStore } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { savedNames, savedText, tabText } from '@/state/storage/safeStorage'
import { afterPaint } from '@/state/timing/afterPaint'
import { saveTakenUp, takeUpOpen } from './autosave'
import { keepOpenBeside } from './keepOpenBeside'
import { entryOf, keepLoaded, loadScenario, savedEntries, unsavedIds } from './loadedScenarios'
import { importOnlyScenario } from './onlyScenario'
import { otherTabChanged } from './otherTabs'
import { inOrder, putEntry, scenariosStore } from './scenariosStore'
import { openLoaded, showScenario } from './showScenario'
import { OPEN_SCENARIO } from './storageKeys'
import { report } from './storageProblems'

/**
 * Opens the scenario that was open last, and from now on saves every change, hears of other tabs, and warns before work
 * is left that the browser could not save. Returns what ends the saving.
 */
export function startScenarios(): () => void {
  if (savedNames() === null) report('forbidden')
  const imported = importOnlyScenario()
  const saved = savedEntries(savedNames() ?? [])
  scenariosStore.setState(({ entries }) => ({ entries: inOrder([...entries, ...saved]) }))
  if (imported !== null) putEntry(entryOf(imported))
  keepLoaded(openLoaded())
  openLast(imported?.id ?? null)
  const unsubscribe = scenarioStore.subscribe(takeUpOpen)
  // Work whose result is on screen is saved, be the browser ever so busy.
  const endResult = resultStore.subscribe(({ current }, before) => {
    if (current !== before.current) void afterPaint().then(saveTakenUp)
  })
  const endBeside = keepOpenBeside()
  if (typeof window !== 'undefined') {
    window.addEventListener('storage', ({ key }) => otherTabChanged(key))
    window.addEventListener('beforeunload', (event) => {
      saveTakenUp()
      if (unsavedIds().length > 0) event.preventDefault()
    })
  }
  return () => {
    unsubscribe()
    endResult()
    endBeside()
  }
}

/** The one that this tab, then any tab, had open last; then the one changed last. None: the page starts empty. */
function openLast(imported: string | null): void {
  const { entries, openId } = scenariosStore.getState()
  const latest = entries.filter(({ id }) => id !== openId).sort((one, other) => other.changed - one.changed)
  const wanted = [
    imported,
    tabText.get(OPEN_SCENARIO),
    savedText(OPEN_SCENARIO),
    ...latest.map(({ id }) => id),
  ]
  for (const id of wanted) {
    const held = id !== null && entries.some((entry) => entry.id === id) ? loadScenario(id) : null
    if (held !== null) {
      showScenario(held)
      return
    }
  }
}
