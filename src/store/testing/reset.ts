import { vi } from 'vitest'
import { explanationStore } from '@/store/explanation'
import { backToMarket } from '@/store/moves'
import { resultStore } from '@/store/result'
import { scenarioStore } from '@/store/scenario'
import { emptyEntry, scenariosStore } from '@/store/scenarios/scenarios'
import { letGo } from '@/store/scenarios/shelf'
import { viewStore } from '@/store/view'
import { newId } from '@/store/workbook/newId'
import { alwaysIdle } from './idle'
import { MemoryStorage } from './memoryStorage'

/** Every store as on the first visit, over a storage of its own. */
export function resetStores(): void {
  vi.stubGlobal('localStorage', new MemoryStorage())
  alwaysIdle()
  for (const { id } of scenariosStore.getState().entries) letGo(id)
  const id = newId()
  scenariosStore.setState({ openId: id, entries: [emptyEntry(id)], clash: null })
  scenarioStore.setState(scenarioStore.getInitialState(), true)
  scenarioStore.temporal.getState().clear()
  backToMarket()
  resultStore.setState(resultStore.getInitialState(), true)
  viewStore.setState(viewStore.getInitialState(), true)
  explanationStore.setState(explanationStore.getInitialState(), true)
}
