import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { type GlobalWindow, HTMLElement as PageElement } from 'happy-dom'
import { onTestFinished } from 'vitest'
import { MemoryKeyboard } from './MemoryKeyboard'
import { MemoryLocator } from './MemoryLocator'
import { ADDRESS, PageWindow } from './PageWindow'
import { Searchable } from './Searchable'
import { until } from './until'

interface GivenFile {
  readonly name: string
  readonly mimeType?: string
  readonly buffer: Buffer
}

/** By its path on the disk, or made by the test. */
type Given = string | GivenFile

/** What the page hands out or asks for. */
interface Happening {
  readonly download: Download
  readonly filechooser: { setFiles(files: Given | readonly Given[]): Promise<void> }
}

/** The same for all pages. */
const { click: press } = PageElement.prototype

type Waiting = { [Kind in keyof Happening]?: (happened: Happening[Kind]) => void }
type Stored = Readonly<Record<string, string>>

/** As much of Playwright's page as one has that is drawn nowhere. */
export class MemoryPage extends Searchable<MemoryLocator> {
  readonly faults: string[] = []
  readonly keyboard = new MemoryKeyboard(() => this.user)
  /** What is done before the page's own script runs. */
  readonly #scripts = new Set<() => void>()
  readonly #waiting: Waiting = {}
  #local: Stored
  #session: Stored = {}
  #opened: { readonly page: PageWindow; readonly user: UserEvent } | undefined

  constructor(stored: Stored) {
    super()
    this.#local = stored
  }

  override within(selector: string): MemoryLocator {
    return new MemoryLocator(() => this, selector)
  }

  get window(): GlobalWindow {
    return this.#there.page.window
  }

  get document(): Document {
    return this.window.document as unknown as Document
  }

  /** Something that happens in the page. */
  event(type: string, options?: EventInit): Event {
    return new this.window.Event(type, options) as unknown as Event
  }

  get user(): UserEvent {
    return this.#there.user
  }

  get #there() {
    if (this.#opened === undefined) throw new Error('No page is open.')
    return this.#opened
  }

  async goto(path: string): Promise<void> {
    const address = new URL(path, ADDRESS)
    // Only another hash leads nowhere.
    if (this.#opened && address.hash !== '') {
      this.window.location.hash = address.hash
      return
    }
    await this.close()
    this.#open(address.href)
  }

  async reload(): Promise<void> {
    const address = this.url()
    await this.close()
    this.#open(address)
  }

  #open(address: string): void {
    const page = new PageWindow(address, this.faults)
    const { window } = page
    const user = userEvent.setup({
      document: window.document as unknown as Document,
      delay: null,
      pointerEventsCheck: 0,
    })
    this.#opened = { page, user }
    for (const [name, text] of Object.entries(this.#local)) window.localStorage.setItem(name, text)
    for (const [name, text] of Object.entries(this.#session)) window.sessionStorage.setItem(name, text)
    this.#watchFiles(window)
    for (const script of this.#scripts) script()
    page.start()
  }

  async close(): Promise<void> {
    if (this.#opened === undefined) return
    const { page } = this.#opened
    page.leave()
    this.#local = { ...page.window.localStorage }
    this.#session = { ...page.window.sessionStorage }
    page.close()
    this.#opened = undefined
  }

  async addInitScript<Argument>(script: (argument: Argument) => void, argument: Argument) {
    const run = () => script(argument)
    this.#scripts.add(run)
    return { dispose: async () => void this.#scripts.delete(run) }
  }

  evaluate = async <Argument, Answer>(ask: (argument: Argument) => Answer, argument: Argument) =>
    ask(argument)
  emulateMedia = async () => undefined
  context = () => ({ grantPermissions: async () => undefined })
  evaluateHandle = this.evaluate
  url = () => this.window.location.href
  title = async () => this.window.document.title

  async waitForEvent<Kind extends keyof Happening>(kind: Kind): Promise<Happening[Kind]> {
    let happened: Happening[Kind] | undefined
    this.#waiting[kind] = ((what: Happening[Kind]) => {
      happened = what
    }) as Waiting[Kind]
    return until(() => {
      if (happened === undefined) throw new Error(`No ${kind}.`)
      return happened
    })
  }

  /** Gives files to a field that asks for them. */
  async give(field: HTMLInputElement, files: Given | readonly Given[]): Promise<void> {
    const read = await Promise.all(
      [files].flat().map(async (file) => (typeof file === 'string' ? fromDisk(file) : file)),
    )
    const given = read.map(
      ({ name, mimeType = '', buffer }) => new this.window.File([buffer], name, { type: mimeType }),
    )
    Object.defineProperty(field, 'files', { value: given, configurable: true })
    for (const type of ['input', 'change']) field.dispatchEvent(this.event(type, { bubbles: true }))
  }

  /** Files come and go by links and fields that the page presses itself. */
  #watchFiles(window: GlobalWindow): void {
    const made = new Map<string, Blob>()
    const { createObjectURL } = window.URL
    window.URL.createObjectURL = (content) => {
      const address = createObjectURL.call(window.URL, content)
      made.set(address, content as unknown as Blob)
      return address
    }
    const page = this
    window.HTMLElement.prototype.click = function (this: HTMLElement) {
      const [link, field] = [this as unknown as HTMLAnchorElement, this as unknown as HTMLInputElement]
      const content = made.get(link.href)
      if (link.tagName === 'A' && link.download && content)
        page.#waiting.download?.(new Download(link.download, content))
      else if (field.tagName === 'INPUT' && field.type === 'file')
        page.#waiting.filechooser?.({ setFiles: (files) => page.give(field, files) })
      else press.call(this)
    }
  }
}

async function fromDisk(path: string): Promise<GivenFile> {
  return { name: basename(path), buffer: await readFile(path) }
}

/** A file that the page has handed out. */
class Download {
  readonly #name: string
  readonly #content: Blob

  constructor(name: string, content: Blob) {
    this.#name = name
    this.#content = content
  }

  suggestedFilename = () => this.#name
  saveAs = async (path: string) => writeFile(path, Buffer.from(await this.#content.arrayBuffer()))

  async path(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'download-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const path = join(folder, this.#name)
    await this.saveAs(path)
    return path
  }
}
