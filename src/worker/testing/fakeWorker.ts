import { expose } from 'comlink'
import type { EngineApi } from '@/worker/api'
import type { EngineWorker } from '@/worker/connection'

/** What a fake worker answers; what is left out is never asked. */
export type FakeApi = Partial<{
  [Name in keyof EngineApi]: (...asked: Parameters<EngineApi[Name]>) => unknown
}>

/** A worker in the same thread: messages are cloned as `postMessage` clones them, and come in later microtasks. */
export class FakeWorker implements EngineWorker {
  readonly #page = new EventTarget()
  readonly #inside = new EventTarget()
  terminated = false

  constructor(api: FakeApi) {
    expose({ load: () => undefined, ...api }, this.#end(this.#inside, this.#page))
  }

  postMessage(message: unknown, transfer?: Transferable[]): void {
    this.#send(message, this.#inside, transfer)
  }

  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.#page.addEventListener(type, listener)
  }

  removeEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.#page.removeEventListener(type, listener)
  }

  terminate(): void {
    this.terminated = true
  }

  /** What the browser tells the page of an uncaught error, or of a script that does not load. */
  crash(): void {
    this.#page.dispatchEvent(new Event('error'))
  }

  /** The end of the channel at `near`, whose messages go to `far`. */
  #end(near: EventTarget, far: EventTarget) {
    return {
      postMessage: (message: unknown, transfer?: Transferable[]) => this.#send(message, far, transfer),
      addEventListener: near.addEventListener.bind(near),
      removeEventListener: near.removeEventListener.bind(near),
    }
  }

  #send(message: unknown, to: EventTarget, transfer: Transferable[] = []): void {
    const data: unknown = structuredClone(message, { transfer })
    queueMicrotask(() => {
      if (!this.terminated) to.dispatchEvent(new MessageEvent('message', { data }))
    })
  }
}

/** A `spawn` that keeps the workers it makes; `api` is told how many there were before. */
export function spawning(api: (before: number) => FakeApi) {
  const workers: FakeWorker[] = []
  const spawn = (): FakeWorker => {
    const worker = new FakeWorker(api(workers.length))
    workers.push(worker)
    return worker
  }
  return { spawn, workers }
}

/** The answer that never comes. */
export const NEVER = new Promise<never>(() => undefined)
