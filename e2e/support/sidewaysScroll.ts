import { expect, type Page } from '@playwright/test'

/** That the page is as wide as its screen, at the latest when it is drawn for it. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 }
  await expect
    .poll(
      () => page.evaluate(() => document.scrollingElement?.scrollWidth),
      'The page must not scroll sideways',
    )
    .toBeLessThanOrEqual(width)
}
