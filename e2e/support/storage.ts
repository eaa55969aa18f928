import type { Page } from '@playwright/test'

/** What a profile stores under a name. */
export interface StoredItem {
  readonly name: string
  readonly value: string
}

/** Leads a tab to the page's address without the page running in it: there the storage is reached. */
export async function reachStorage(page: Page): Promise<void> {
  await page.route('**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>Storage</title><link rel="icon" href="data:,">',
    }),
  )
  await page.goto('/')
  await page.unroute('**')
}

/** Stores these items and nothing else, from a tab that is at the page's address. */
export async function storeOnly(page: Page, items: readonly StoredItem[]): Promise<void> {
  await page.evaluate((all) => {
    localStorage.clear()
    for (const { name, value } of all) localStorage.setItem(name, value)
  }, items)
}
