import type { Browser, BrowserContext, Page, PlaywrightTestOptions } from '@playwright/test'
import { KeptTab } from './keptTab'
import { reachStorage, type StoredItem, storeOnly } from './storage'

/** Everything in which the profiles of two tests differ. */
type Options = Pick<
  PlaywrightTestOptions,
  'colorScheme' | 'hasTouch' | 'isMobile' | 'permissions' | 'storageState' | 'viewport'
>

/**
 * A browser profile that lasts from one test of a worker to the next: what the browser has fetched and compiled need
 * not be fetched and compiled again, which is most of what a small test costs. Each test finds the tab and the storage
 * as if they were new.
 */
export class KeptProfile {
  readonly #browser: Browser
  #kept: { context: BrowserContext; keeper: Page; tab?: KeptTab | undefined; options: string } | undefined

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /**
   * The profile, as good as new. One with other options takes the place of the one kept.
   *
   * @param options of the test, which Playwright itself gives to every new profile
   */
  async fresh(options: Options): Promise<BrowserContext> {
    const wanted = JSON.stringify(options)
    if (this.#kept?.options === wanted) {
      const { keeper, tab } = this.#kept
      const items = itemsOf(options.storageState)
      await forgetRest(keeper)
      await (tab ? tab.restore(items) : storeOnly(keeper, items))
    } else {
      await this.end()
      const context = await this.#browser.newContext()
      this.#kept = { context, keeper: await openKeeper(context), options: wanted }
    }
    return this.#kept.context
  }

  /** The tab that one test after another has: what it has compiled for one is there for the next. */
  async tab(): Promise<KeptTab> {
    const kept = this.#kept
    if (kept === undefined) throw new Error('There is no profile yet.')
    kept.tab ??= new KeptTab(await kept.context.newPage())
    return kept.tab
  }

  /** Closes the other tabs of a test that is over. */
  async closeTabs(): Promise<void> {
    const { context, keeper, tab } = this.#kept ?? {}
    const others = context?.pages().filter((page) => page !== keeper && page !== tab?.page) ?? []
    await Promise.all(others.map((page) => page.close()))
    if (tab?.page.isClosed() && this.#kept) this.#kept.tab = undefined
  }

  /** Gives the profile up: of a test that failed nobody knows what it leaves. */
  async end(): Promise<void> {
    const { context } = this.#kept ?? {}
    this.#kept = undefined
    await context?.close()
  }
}

async function openKeeper(context: BrowserContext): Promise<Page> {
  const keeper = await context.newPage()
  await reachStorage(keeper)
  return keeper
}

function itemsOf(state: Options['storageState']): readonly StoredItem[] {
  if (typeof state !== 'object') throw new Error('What is stored at the beginning must be told in full.')
  return state.origins.flatMap(({ localStorage }) => localStorage)
}

/** What the profile stores beside the items: of that there is nothing when it is new. */
async function forgetRest(keeper: Page): Promise<void> {
  await keeper.context().clearCookies()
  await keeper.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
}
