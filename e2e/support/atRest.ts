import type { Page } from '@playwright/test'

/** A result that is being computed again says so after 100 ms: if nothing has said it for so long, nothing is. */
const QUIET = 300

/** Waits until nothing on the page is being computed, nor has just begun to be. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined
        const look = () => {
          const isBusy = document.querySelector('[aria-busy="true"]') !== null
          if (isBusy) clearTimeout(timer)
          timer = isBusy ? undefined : (timer ?? setTimeout(done, quiet))
        }
        const observer = new MutationObserver(look)
        const done = () => {
          observer.disconnect()
          resolve()
        }
        observer.observe(document, { subtree: true, childList: true, attributeFilter: ['aria-busy'] })
        look()
      }),
    QUIET,
  )
}
