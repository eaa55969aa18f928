import { vi } from 'vitest'
import { explanationStore } from '@/store/explanation'
import { resultStore } from '@/store/result'
import { scenarioStore } from '@/store/scenario'
import { viewStore } from '@/store/view'
import { MemoryStorage } from './memoryStorage'

/** Every store as on the first visit, over a storage of its own. */
export function resetStores(): void {
  vi.stubGlobal('localStorage', new MemoryStorage())
  scenarioStore.setState(scenarioStore.getInitialState(), true)
  scenarioStore.temporal.getState().clear()
  resultStore.setState(resultStore.getInitialState(), true)
  viewStore.setState(viewStore.getInitialState(), true)
  explanationStore.setState(explanationStore.getInitialState(), true)
}
