import { type Remote, wrap } from 'comlink'
import type { EngineApi, RulebookDocuments } from './api'

/** What the connection needs of a worker; a test brings its own. */
export interface EngineWorker {
  postMessage(message: unknown, transfer?: Transferable[]): void
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject): void
  terminate(): void
}

interface Running {
  readonly worker: EngineWorker
  readonly remote: Remote<EngineApi>
  /** Rejects when the worker dies; never resolves. */
  readonly death: Promise<never>
  readonly die: (reason: Error) => void
}

/**
 * A worker with the engine in it that is started when first needed and started anew after it crashed or hung.
 * Terminating a worker leaves its promises pending for ever, so every call races against the worker's death.
 */
export class Connection {
  readonly #spawn: () => EngineWorker
  readonly #rulebooks: RulebookDocuments
  readonly #patience: number
  #running: Running | null = null

  /** @param patience milliseconds after which a call without an answer counts as hung */
  constructor(spawn: () => EngineWorker, rulebooks: RulebookDocuments, patience: number) {
    this.#spawn = spawn
    this.#rulebooks = rulebooks
    this.#patience = patience
  }

  /** Asks the engine; rejects where the worker crashes, hangs or throws, and the next call meets a new worker. */
  async ask<T>(question: (engine: Remote<EngineApi>) => Promise<T>): Promise<T> {
    const running = this.#running ?? this.#start()
    const timer = setTimeout(
      () => running.die(new Error('The calculation did not answer in time.')),
      this.#patience,
    )
    try {
      return await Promise.race([question(running.remote), running.death])
    } catch (error) {
      this.#end(running)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  close(): void {
    this.#running?.die(new Error('The calculation was closed.'))
    if (this.#running) this.#end(this.#running)
  }

  #start(): Running {
    const worker = this.#spawn()
    let die: Running['die'] = () => undefined
    const death = new Promise<never>((_, reject) => {
      die = reject
    })
    // A worker that dies while nobody asks is no unhandled rejection.
    death.catch(() => undefined)
    const running = { worker, remote: wrap<EngineApi>(worker), death, die }
    worker.addEventListener('error', () => die(new Error('The calculation crashed.')))
    worker.addEventListener('messageerror', () => die(new Error('The calculation sent what cannot be read.')))
    this.#running = running
    running.remote.load(this.#rulebooks).catch(die)
    return running
  }

  #end(running: Running): void {
    running.worker.terminate()
    if (this.#running === running) this.#running = null
  }
}
