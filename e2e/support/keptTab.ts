import type { Page, PlaywrightTestOptions } from '@playwright/test'
import { reachStorage, type StoredItem, storeOnly } from './storage'

/** How a test finds its tab, which it may have changed at its end. */
type Looks = Pick<PlaywrightTestOptions, 'colorScheme' | 'viewport'> &
  Required<Pick<PlaywrightTestOptions['contextOptions'], 'reducedMotion'>>

/** A tab that lasts from one test to the next, and is as good as new for each. */
export class KeptTab {
  readonly page: Page
  readonly #scripts: { dispose(): Promise<void> }[] = []

  constructor(page: Page) {
    this.page = page
    const addInitScript = page.addInitScript.bind(page)
    page.addInitScript = async (...script) => {
      const added = await addInitScript(...script)
      this.#scripts.push(added)
      return added
    }
  }

  /**
   * Makes the storage as it was, as this tab has it: what another tab stores reaches it a moment later, and a page that
   * is opened before that would find none of it.
   */
  async restore(items: readonly StoredItem[]): Promise<void> {
    await reachStorage(this.page)
    await storeOnly(this.page, items)
    await this.page.goto('about:blank')
  }

  /** Leaves the page, and takes back everything that a test may have given the tab. */
  async leave({ viewport, ...media }: Looks): Promise<void> {
    const { page } = this
    if (page.isClosed()) return
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    for (const script of this.#scripts.splice(0)) await script.dispose()
    // A blank page has no storage.
    if (page.url().startsWith('http')) {
      await page.evaluate(() => {
        sessionStorage.clear()
        // What waits to be saved is saved now: a browser tells a page that it is left when the next one may be there.
        dispatchEvent(new Event('pagehide'))
      })
    }
    await page.goto('about:blank')
    await page.emulateMedia({ media: null, forcedColors: null, contrast: null, ...media })
    if (viewport) await page.setViewportSize(viewport)
  }
}
