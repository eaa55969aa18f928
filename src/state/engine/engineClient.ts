import type { EngineClient } from '@/worker/client'

let started: EngineClient | null = null

/** The engine of this page; null until it is started. */
export function engineClient(): EngineClient | null {
  return started
}

/** From now on everything is asked of this engine. */
export function startEngine(client: EngineClient): void {
  started = client
}
