import { createEngineClient, spawnEngine } from '@/worker/client'
import { startEngine } from './engine/engineClient'
import { libraryStore, loadLibrary } from './library/libraryStore'
import { explainOnChange } from './query/explanationStore'
import { recomputeOnChange } from './query/recompute'
import { resultStore } from './result/resultStore'
import { rememberMargins } from './scenarios/knownMargins'
import { openWelcome } from './welcome'

/** Starts calculating, and tells when it has; what fails is tried again when the browser is back online. */
export async function startPage(onStarted: () => void): Promise<void> {
  addEventListener('online', () => {
    const { failure, tryAgain } = resultStore.getState()
    if (failure !== null) tryAgain?.()
  })
  await startCalculating(onStarted)
}

/**
 * Loads the built-in data, starts the engine and keeps results and explanations up to date; says why where it cannot.
 */
async function startCalculating(onStarted: () => void): Promise<void> {
  try {
    await loadLibrary()
  } catch {
    const failure = 'A file of this page could not be loaded. Check the connection.'
    resultStore.setState({ failure, busy: false, tryAgain: () => void startCalculating(onStarted) })
    return
  }
  resultStore.setState({ failure: null })
  const { rulebooks } = libraryStore.getState()
  const client = createEngineClient(spawnEngine, rulebooks, navigator.hardwareConcurrency)
  startEngine(client)
  recomputeOnChange(client)
  rememberMargins()
  explainOnChange(client)
  onStarted()
  void openWelcome()
}
