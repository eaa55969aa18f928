import type { Locator } from '@playwright/test'

/** Clicks something, and in the same moment something else, as who is quick does while the page is slow. */
export async function pressAlong(first: Locator, second: Locator): Promise<void> {
  await second.evaluate((button) => {
    const press = () => queueMicrotask(() => (button as HTMLElement).click())
    document.addEventListener('click', press, { once: true })
  })
  await first.click()
}
