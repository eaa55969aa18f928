import { scenarioStore } from '@/state/scenario/scenarioStore'
import { movesStore } from '@/state/shift/movesStore'
import { savedText } from '@/state/storage/safeStorage'
import { saveTakenUp } from './autosave'
import { keepHistory } from './history'
import { keepMovesSoon } from './keptMoves'
import { loadedOf } from './loadedScenarios'
import { scenariosStore } from './scenariosStore'
import { keyOf } from './storageKeys'

/** How long nothing must be edited until the steps are written, ms: writing them takes longer than the edit. */
const PAUSE = 400

/**
 * Keeps what stands beside the open scenario: its what-if moves when the browser is idle, what can be undone when the
 * user pauses, leaves the page or opens another scenario. Returns what ends it.
 */
export function keepOpenBeside(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let of = ''
  const write = () => {
    if (waiting === undefined) return
    clearTimeout(waiting)
    waiting = undefined
    saveTakenUp()
    writeHistory(of)
  }
  const unsubscribeSteps = scenarioStore.temporal.subscribe(() => {
    const { openId } = scenariosStore.getState()
    if (of !== openId) write()
    clearTimeout(waiting)
    of = openId
    waiting = setTimeout(write, PAUSE)
  })
  const unsubscribeMoves = movesStore.subscribe((moves) =>
    keepMovesSoon(scenariosStore.getState().openId, moves),
  )
  if (typeof window !== 'undefined') window.addEventListener('pagehide', write)
  return () => {
    clearTimeout(waiting)
    unsubscribeSteps()
    unsubscribeMoves()
    if (typeof window !== 'undefined') window.removeEventListener('pagehide', write)
  }
}

/** Only beside work that the storage has as this tab has it: another tab's has steps of its own. */
function writeHistory(id: string): void {
  const held = loadedOf(id)
  if (held?.text == null || !held.isSaved || savedText(keyOf(id)) !== held.text) return
  const isOpen = scenariosStore.getState().openId === id
  const { pastStates, futureStates } = scenarioStore.temporal.getState()
  const steps = isOpen ? { past: pastStates, future: futureStates } : held
  keepHistory(id, held.scenario.changed, steps)
}
