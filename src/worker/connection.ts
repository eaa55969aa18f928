import { type Remote, wrap } from 'comlink'
import type { EngineApi, RulebookDocuments } from './api'
import { Told } from './told'

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
  /** What this worker has been told of; a new one knows nothing. */
  readonly told: Told
  /** Resolves when the worker can be asked. */
  readonly loaded: Promise<void>
  /** Whether `loaded` has been fulfilled. */
  isLoaded: boolean
}

/** What is asked of an engine, which has been told of some revisions. */
type Question<T> = (engine: Remote<EngineApi>, told: Told) => Promise<T>

/** The worker crashed or hung, so that the question may fare better with another one. */
class WorkerDied extends Error {}

/** A worker's script has to be fetched first, over a slow line perhaps. */
const PATIENCE_TO_START = 60_000

/**
 * A worker with the engine in it that is started when first needed and started anew after it crashed or hung. It is
 * asked one question at a time: its patience with a question counts from when the worker can begin with it.
 */
export class Connection {
  readonly #spawn: () => EngineWorker
  readonly #rulebooks: RulebookDocuments
  readonly #patience: number
  #running: Running | null = null
  /** Settles, never rejects, when every question so far has its answer. */
  #queue: Promise<void> = Promise.resolve()
  /** How many questions have no answer yet. */
  #asked = 0
  /**
   * Rejects the question under way. Terminating a worker leaves its promises pending for ever; racing each against one
   * promise of the worker's death instead would keep every answer in memory until then.
   */
  #fail: ((reason: Error) => void) | null = null
  /** Begins the wait for the question under way anew. */
  #waitAnew: (() => void) | null = null
  #closed = false

  /** @param patience milliseconds after which a question without an answer counts as hung */
  constructor(spawn: () => EngineWorker, rulebooks: RulebookDocuments, patience: number) {
    this.#spawn = spawn
    this.#rulebooks = rulebooks
    this.#patience = patience
  }

  /** Asks the engine, and a new worker once more where the worker crashes or hangs; rejects if that one does, too. */
  ask<T>(question: Question<T>): Promise<T> {
    // Asked at once where nobody waits: the worker is at it before the page has drawn what was typed.
    const answer =
      this.#asked === 0 ? this.#askTwice(question) : this.#queue.then(() => this.#askTwice(question))
    this.#asked += 1
    const answered = () => {
      this.#asked -= 1
    }
    this.#queue = answer.then(answered, answered)
    return answer
  }

  /** How many questions have no answer yet. */
  get asked(): number {
    return this.#asked
  }

  /** The worker gave a sign of life: patience with the question under way begins anew. */
  heard(): void {
    this.#waitAnew?.()
  }

  /** Ends the worker for good: what is still asked, now or later, is rejected. */
  close(): void {
    this.#closed = true
    if (this.#running) this.#end(this.#running, new Error(CLOSED))
  }

  async #askTwice<T>(question: Question<T>): Promise<T> {
    try {
      return await this.#askOnce(question)
    } catch (error) {
      if (error instanceof WorkerDied) return this.#askOnce(question)
      throw error
    }
  }

  async #askOnce<T>(question: Question<T>): Promise<T> {
    if (this.#closed) throw new Error(CLOSED)
    const running = this.#running ?? this.#start()
    if (!running.isLoaded) await this.#unlessItDies(running, running.loaded, PATIENCE_TO_START)
    running.isLoaded = true
    return this.#unlessItDies(running, question(running.remote, running.told), this.#patience)
  }

  /** What the worker promised; rejects where the worker dies, or takes longer than `patience` and is ended. */
  async #unlessItDies<T>(running: Running, promised: Promise<T>, patience: number): Promise<T> {
    // Between two waits nobody hears of its end.
    if (this.#running !== running) throw this.#closed ? new Error(CLOSED) : new WorkerDied(CRASHED)
    const wait = () =>
      setTimeout(
        () => this.#end(running, new WorkerDied('The calculation did not answer in time.')),
        patience,
      )
    let timer = wait()
    this.#waitAnew = () => {
      clearTimeout(timer)
      timer = wait()
    }
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#fail = reject
        promised.then(resolve, reject)
      })
    } finally {
      this.#fail = null
      this.#waitAnew = null
      clearTimeout(timer)
    }
  }

  #start(): Running {
    const worker = this.#spawn()
    const remote = wrap<EngineApi>(worker)
    const loaded = remote.load(this.#rulebooks)
    const running = { worker, remote, told: new Told(), loaded, isLoaded: false }
    this.#running = running
    const diesOf = (event: string, message: () => string) =>
      worker.addEventListener(event, () => this.#end(running, new WorkerDied(message())))
    diesOf('error', () => (running.isLoaded ? CRASHED : NOT_LOADED))
    diesOf('messageerror', () => 'The calculation sent what cannot be read.')
    running.loaded.catch((error: Error) => this.#end(running, error))
    return running
  }

  /** Ends a worker, so that the next question meets a new one; also one that dies while nobody asks. */
  #end(running: Running, reason: Error): void {
    if (this.#running !== running) return
    this.#running = null
    running.worker.terminate()
    this.#fail?.(reason)
  }
}

const CRASHED = 'The calculation crashed.'
const NOT_LOADED = 'The calculation could not be loaded. Check the connection.'
const CLOSED = 'The calculation was closed.'
