import type { Channels } from './Channels'
import { compiled } from './compiled'
import { workerScript } from './pageBuild'

const WORDS = [
  'self',
  'globalThis',
  'addEventListener',
  'removeEventListener',
  'postMessage',
  'MessageChannel',
]
const scripts = new Map<string, ReturnType<typeof compiled>>()

/** A worker of the page in the page's own thread: messages are cloned, and come later. */
export class MemoryWorker extends EventTarget {
  readonly #inside = new EventTarget()
  #ended = false
  onmessage: ((event: MessageEvent) => void) | null = null
  onerror: ((event: Event) => void) | null = null

  constructor(address: string | URL, channels: Channels) {
    super()
    this.addEventListener('message', (event) => this.onmessage?.(event as MessageEvent))
    const path = new URL(address).pathname.slice(1)
    const script = scripts.get(path) ?? compiled(workerScript(path), WORDS, path)
    scripts.set(path, script)
    const self = Object.create(globalThis, {
      addEventListener: { value: this.#inside.addEventListener.bind(this.#inside) },
      removeEventListener: { value: this.#inside.removeEventListener.bind(this.#inside) },
      postMessage: {
        value: (message: unknown, transfer?: Transferable[]) => this.#send(message, this, transfer),
      },
    })
    script({
      self,
      globalThis: self,
      addEventListener: self.addEventListener,
      removeEventListener: self.removeEventListener,
      postMessage: self.postMessage,
      MessageChannel: channels.MessageChannel,
      importMeta: { url: String(address) },
    })
  }

  postMessage(message: unknown, transfer?: Transferable[]): void {
    this.#send(message, this.#inside, transfer)
  }

  terminate(): void {
    this.#ended = true
  }

  #send(message: unknown, to: EventTarget, transfer: Transferable[] = []): void {
    const data: unknown = structuredClone(message, { transfer })
    setImmediate(() => {
      if (!this.#ended) to.dispatchEvent(new MessageEvent('message', { data }))
    })
  }
}
