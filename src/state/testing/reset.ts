import { vi } from 'vitest'
import { explanationStore } from '@/state/query/explanationStore'
import { resultStore } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { unloadScenario } from '@/state/scenarios/loadedScenarios'
import { emptyEntry, scenariosStore } from '@/state/scenarios/scenariosStore'
import { backToMarket } from '@/state/shift/movesStore'
import { viewStore } from '@/state/view/viewStore'
import { newId } from '@/state/workbook/newId'
import { alwaysIdle } from './idle'
import { MemoryStorage } from './memoryStorage'

/** Every store as on the first visit, over a storage of its own. */
export function resetStores(): void {
  vi.stubGlobal('localStorage', new MemoryStorage())
  alwaysIdle()
  for (const { id } of scenariosStore.getState().entries) unloadScenario(id)
  const id = newId()
  scenariosStore.setState({ openId: id, entries: [emptyEntry(id)], clash: null })
  scenarioStore.setState(scenarioStore.getInitialState(), true)
  scenarioStore.temporal.getState().clear()
  backToMarket()
  resultStore.setState(resultStore.getInitialState(), true)
  viewStore.setState(viewStore.getInitialState(), true)
  explanationStore.setState(explanationStore.getInitialState(), true)
}
