import { readFile } from 'node:fs/promises'
import { runInNewContext } from 'node:vm'
import { type ErrorEvent, GlobalWindow, type Window } from 'happy-dom'
import WindowBrowserContext from 'happy-dom/lib/window/WindowBrowserContext.js'
import { Channels } from './Channels'
import { carrying } from './carrying'
import { compiled } from './compiled'
import { leading } from './leading'
import { MemoryWorker } from './MemoryWorker'
import { pageFrame, pageScript } from './pageBuild'
import './trusting'
import { withoutLayout } from './withoutLayout'

/** Where the page is to be found. */
export const ADDRESS = 'http://localhost/'

/** What is Node's for pages, too. */
const NODES =
  'structuredClone queueMicrotask TextEncoder TextDecoder performance crypto Buffer global MessagePort process Response'

/** What belongs to the language and to Node, and is the same for all. */
const SHARED = new Set<string>([
  ...runInNewContext('Object.getOwnPropertyNames(globalThis)'),
  ...NODES.split(' '),
  'constructor',
])

/** What Node has of its own, but pages have otherwise. */
const OF_PAGES = new Set(['navigator', 'Event', 'CustomEvent', 'Blob', 'File'])

type Words = Record<string, unknown>

let page: ReturnType<typeof compiled> | undefined

/** The page in a window that is drawn nowhere. */
export class PageWindow {
  readonly window: GlobalWindow
  readonly #taken: Words = {}
  #ended = false
  readonly #channels = new Channels()
  readonly #workers: MemoryWorker[] = []

  /** @param faults where all is told that goes wrong in the page */
  constructor(address: string, faults: string[]) {
    this.window = new GlobalWindow({ url: address, width: 1440, height: 900 })
    const { window } = this
    withoutLayout(window)
    carrying(window)
    leading(window)
    // What comes of its end is no fault.
    const hear = (fault: string) => {
      if (!this.#ended) faults.push(fault)
    }
    const [workers, channels] = [this.#workers, this.#channels]
    Object.assign(window, {
      Worker: class extends MemoryWorker {
        constructor(address: string | URL) {
          super(address, channels)
          workers.push(this)
        }
      },
      MessageChannel: channels.MessageChannel,
      fetch: fetchFromDisk,
      console: Object.assign(Object.create(console), {
        error: (...words: unknown[]) => hear(`console error: ${words.join(' ')}`),
      }),
    })
    window.addEventListener('error', (event) => {
      const { error, message } = event as ErrorEvent
      hear(`page error: ${error?.stack ?? message}`)
    })
    window.document.documentElement.innerHTML = pageFrame()
    this.#takeOver()
  }

  /** Runs the page's script. */
  start(): void {
    const found = wordsOf(this.window)
    page ??= compiled(pageScript(), Object.keys(found), 'page.js')
    page({ ...found, importMeta: { url: `${ADDRESS}page.js` } })
  }

  /** Tells the page that it is left: what waits to be saved is saved. */
  leave(): void {
    this.window.dispatchEvent(new this.window.Event('pagehide'))
  }

  /** Ends it: what it still waited for never comes. */
  close(): void {
    this.#ended = true
    void this.window.happyDOM.abort()
    // The library keeps a window until it has taken it apart, of which the page would hear. What has begun ends first.
    setImmediate(() => WindowBrowserContext.removeWindowBrowserFrameRelation(this.window))
    for (const worker of this.#workers) worker.terminate()
    this.#channels.end()
    for (const [name, before] of Object.entries(this.#taken)) {
      if (before === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, before as PropertyDescriptor)
    }
  }

  /** What tests do in the page finds its window where a browser has it. */
  #takeOver(): void {
    for (const [name, value] of Object.entries(wordsOf(this.window))) {
      const before = Object.getOwnPropertyDescriptor(globalThis, name)
      if (before !== undefined && !OF_PAGES.has(name)) continue
      this.#taken[name] = before
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
    }
  }
}

/** All that a script finds in a window by name. */
function wordsOf(window: Window): Words {
  const words: Words = {}
  for (let level: object = window; level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (!/^[A-Za-z]\w*$/.test(name) || SHARED.has(name) || name in words) continue
      const value: unknown = Reflect.get(window, name)
      words[name] = typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value
    }
  }
  return { ...words, console: Reflect.get(window, 'console'), self: window, window, globalThis: window }
}

async function fetchFromDisk(address: string | URL): Promise<Response> {
  return new Response(new Uint8Array(await readFile(`public${new URL(address).pathname}`)))
}
