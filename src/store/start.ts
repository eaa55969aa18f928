import { createEngineClient, spawnEngine } from '@/worker/client'
import { evaluateBothWith } from './evaluateBoth'
import { explainOnChange } from './explanation'
import { libraryStore, loadLibrary } from './library'
import { openFilesWith } from './openFile'
import { previewWith } from './preview'
import { recomputeOnChange } from './recompute'
import { resultStore } from './result'
import { rememberMargins } from './scenarios/margins'
import { sweepWith } from './sweepClient'

/** Loads the built-in data, starts the engine and keeps results and explanations up to date; says why where it cannot. */
export async function start(): Promise<void> {
  try {
    await loadLibrary()
  } catch {
    const failure = 'A file of this page could not be loaded. Check the connection and reload the page.'
    resultStore.setState({ failure, busy: false })
    return
  }
  const client = createEngineClient(
    spawnEngine,
    libraryStore.getState().rulebooks,
    navigator.hardwareConcurrency,
  )
  openFilesWith(client)
  recomputeOnChange(client)
  rememberMargins()
  previewWith(client)
  evaluateBothWith(client)
  sweepWith(client)
  explainOnChange(client)
}
