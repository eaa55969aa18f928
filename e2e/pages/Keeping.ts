import { expect, type Locator, type Page } from '@playwright/test'

/** How the page keeps itself for working without a network, and tells of new versions. */
export class Keeping {
  /** Says that there is a new version. */
  readonly notice: Locator
  readonly reload: Locator
  readonly dismiss: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    const messages = page.getByRole('region', { name: 'Messages' })
    const words = { hasText: 'A new version is ready.' }
    this.notice = messages.getByRole('status').filter(words)
    this.reload = messages.getByRole('button', { name: 'Reload' })
    // Another message, which stands beside it, has a button of that name too.
    const dismiss = page.getByRole('button', { name: 'Dismiss' })
    this.dismiss = messages.locator('div').filter(words).filter({ has: dismiss }).last().locator(dismiss)
  }

  /** Waits until a version is kept and answers for this page. */
  async untilKept(): Promise<void> {
    await expect
      .poll(() => this.#page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated')
  }

  /** The paths of all files of the page that the browser keeps. */
  files(): Promise<readonly string[]> {
    return this.#page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      const paths = requests.flat().map(({ url }) => url.slice(document.baseURI.length))
      // The page is kept at its own address; behind a question mark stands a note of the service worker.
      return paths
        .filter((path) => !path.startsWith('?'))
        .map((path) => path || 'index.html')
        .sort()
    })
  }

  /** Somebody comes back to the page, which has been open. */
  async comeBack(): Promise<void> {
    await this.#page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  }

  /** Puts a mark on the page as it is loaded now; tells whether it is still the same. */
  async mark(): Promise<() => Promise<boolean>> {
    await this.#page.evaluate(() => document.body.setAttribute('data-mark', 'same'))
    return async () => (await this.#page.locator('body').getAttribute('data-mark')) === 'same'
  }
}
