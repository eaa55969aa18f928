import { NotLoaded } from './NotLoaded'
import { renewStyles } from './renewStyles'

/** Loads something of the page when it is first asked for; after a failure, again when it is asked again. */
export class Loader<Content> {
  /** What it is, as the first words of a sentence: `The margin curve`. */
  readonly what: string
  readonly #load: () => Promise<Content>
  #loading: Promise<Content> | null = null
  #hasFailed = false

  constructor(what: string, load: () => Promise<Content>) {
    this.what = what
    this.#load = load
  }

  /** The same promise until `forget`; rejects with `NotLoaded`. */
  loading(): Promise<Content> {
    this.#loading ??= saidWhenThere(this.#begin())
    return this.#loading
  }

  /** Loads it now, so that it is there at once when it is shown. */
  preload(): void {
    this.loading().catch(() => this.forget())
  }

  /** After a failure: it is loaded anew when it is asked for again. */
  forget(): void {
    if (this.#hasFailed) this.#loading = null
  }

  async #begin(): Promise<Content> {
    try {
      if (this.#hasFailed) await renewStyles()
      const content = await this.#load()
      this.#hasFailed = false
      return content
    } catch (cause) {
      this.#hasFailed = true
      throw new NotLoaded(`${this.what} could not be loaded`, { cause })
    }
  }
}

/** React's `use` gives at once what such a promise says of itself: what is there is drawn without waiting. */
function saidWhenThere<Content>(loading: Promise<Content>): Promise<Content> {
  loading.then(
    (value) => Object.assign(loading, { status: 'fulfilled', value }),
    () => undefined,
  )
  return loading
}
