import type { Page } from '@playwright/test'

/** Between an answer and the question that follows from it pass a few frames. */
const QUIET = 300

/** Waits until nothing on the page is being computed, nor has just begun to be. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined
        const isBusy = () =>
          document.documentElement.hasAttribute('data-under-way') ||
          document.querySelector('[aria-busy="true"]') !== null
        const look = () => {
          if (isBusy()) {
            clearTimeout(timer)
            timer = undefined
          } else timer ??= setTimeout(drawn, quiet)
        }
        const observer = new MutationObserver(look)
        // On a busy machine the timer may come before what the page was about to draw.
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))
        const done = () => {
          timer = undefined
          if (isBusy()) return
          observer.disconnect()
          resolve()
        }
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributeFilter: ['aria-busy', 'data-under-way'],
        })
        look()
      }),
    QUIET,
  )
}
