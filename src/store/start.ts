import { createEngineClient, spawnEngine } from '@/worker/client'
import { explainOnChange } from './explanation'
import { loadLibrary } from './library'
import { openFilesWith } from './openFile'
import { previewWith } from './preview'
import { recomputeOnChange } from './recompute'

/** Loads the built-in data, starts the engine and keeps results and explanations up to date. */
export async function start(): Promise<void> {
  const { rulebooks } = await loadLibrary()
  const client = createEngineClient(spawnEngine, rulebooks)
  openFilesWith(client)
  recomputeOnChange(client)
  previewWith(client)
  explainOnChange(client)
}
