import { vi } from 'vitest'
import type { Workbook } from '@/state/workbook/workbook'
import { alwaysIdle } from './idle'
import { MemoryStorage } from './memoryStorage'

/** What ends the tabs that are open. */
const ends: (() => void)[] = []

/**
 * Ends all tabs, then takes the stand-ins for globals away: what a tab would do a moment later would meet those of the
 * next test.
 */
export function closeTabs(): void {
  for (const end of ends.splice(0)) end()
  vi.unstubAllGlobals()
}

/**
 * The page as one tab of a browser loads it, over the storage that is stubbed now. Another tab's changes are heard only
 * when the test says so.
 */
export async function openTab(own = new MemoryStorage()) {
  vi.resetModules()
  const events = new EventTarget()
  vi.stubGlobal('window', events)
  if (typeof requestIdleCallback === 'undefined') alwaysIdle()
  vi.stubGlobal('sessionStorage', own)
  const [scenario, view, list, commands, openings, { startScenarios }, { keepDeleted }, moves] =
    await Promise.all([
      import('@/state/scenario/scenarioStore'),
      import('@/state/view/viewStore'),
      import('@/state/scenarios/scenariosStore'),
      import('@/state/scenarios/scenarioCommands'),
      import('@/state/scenarios/openAsScenario'),
      import('@/state/scenarios/startScenarios'),
      import('@/state/scenarios/autosave'),
      import('@/state/shift/movesStore'),
    ])
  ends.push(startScenarios())
  const entries = () => list.scenariosStore.getState().entries
  const state = () => scenario.scenarioStore.getState()
  return {
    ...scenario,
    ...commands,
    ...openings,
    keepDeleted,
    moves: moves.moves,
    moved: moves.movesStore.getState,
    backToMarket: moves.backToMarket,
    own,
    state,
    name: () => state().workbook.name,
    entries,
    names: () => entries().map(({ name }) => name),
    idOf: (name: string) => entries().find((entry) => entry.name === name)?.id ?? '',
    openId: () => list.scenariosStore.getState().openId,
    clash: () => list.scenariosStore.getState().clash,
    problem: () => view.viewStore.getState().storageProblem,
    steps: () => scenario.scenarioStore.temporal.getState().pastStates.length,
    add: (workbook: Workbook) => commands.addScenario(workbook),
    /** Lets the tab hear that another one changed what is saved under a key; null: everything. */
    hear: (key: string | null) => events.dispatchEvent(Object.assign(new Event('storage'), { key })),
    /** The tab is closed or loaded again. */
    leave: () => events.dispatchEvent(new Event('pagehide')),
    /** Another tab is looked at, or the window is put away. */
    hide: () => {
      vi.stubGlobal('document', { visibilityState: 'hidden' })
      events.dispatchEvent(new Event('visibilitychange'))
    },
    /** Whether the browser would ask before the page is left. */
    asksBeforeLeaving: () => !events.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  }
}

export type Tab = Awaited<ReturnType<typeof openTab>>
