import { createEngineClient, spawnEngine } from '@/worker/client'
import { startEngine } from './engine/engineClient'
import { libraryStore, loadLibrary } from './library/library'
import { explainOnChange } from './query/explanation'
import { recomputeOnChange } from './query/recompute'
import { resultStore } from './result/result'
import { rememberMargins } from './scenarios/margins'
import { openWelcome } from './welcome'

/** Starts calculating, and tells when it has; what fails is tried again when the browser is back online. */
export async function start(onStarted: () => void): Promise<void> {
  addEventListener('online', () => {
    const { failure, tryAgain } = resultStore.getState()
    if (failure !== null) tryAgain?.()
  })
  await startCalculating(onStarted)
}

/** Loads the built-in data, starts the engine and keeps results and explanations up to date; says why where it cannot. */
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
