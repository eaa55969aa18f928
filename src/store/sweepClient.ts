import type { EngineClient } from '@/worker/client'

let client: Pick<EngineClient, 'sweep'> | null = null

/** Sweeps are asked of this client from now on. */
export function sweepWith(engine: Pick<EngineClient, 'sweep'>): void {
  client = engine
}

/** The client that sweeps are asked of; null before the engine is started. */
export function sweepClient(): Pick<EngineClient, 'sweep'> | null {
  return client
}
