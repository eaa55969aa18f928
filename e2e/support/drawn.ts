import type { Page } from '@playwright/test'

/**
 * Waits until what a change of the screen's size asks for has been drawn: a frame that begins after this call, and one
 * more.
 */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
      }),
  )
}
