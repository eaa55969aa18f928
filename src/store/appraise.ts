import type { EngineClient } from '@/worker/client'

type Appraiser = Pick<EngineClient, 'appraise'>

let client: Appraiser | null = null

/** Appraisals are asked of this client from now on. */
export function appraiseWith(engine: Appraiser): void {
  client = engine
}

/** The client that appraisals are asked of; null before the engine is started. */
export function appraiser(): Appraiser | null {
  return client
}
