import { builtIn, RULEBOOKS } from '@/engine/reading/testing/documents'
import { createEngineClient, type EngineClient } from '@/worker/client'
import { engineService } from '@/worker/service'
import { spawning } from '@/worker/testing/fakeWorker'

/** The built-in rulebooks by their ids. */
export const BUILT_IN = Object.fromEntries(RULEBOOKS.ids.map((id) => [id, builtIn(id)]))

/** A client with the engine itself behind it, which hears and tells only what has changed, as the page's workers do. */
export function engineInPage(): EngineClient {
  return createEngineClient(spawning(engineService).spawn, BUILT_IN)
}
