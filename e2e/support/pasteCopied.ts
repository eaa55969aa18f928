import type { Page } from '@playwright/test'

/** Pastes a text by the keyboard where the focus is, as one that was copied elsewhere. */
export async function pasteCopied(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
}

/** More orders than a scenario may have: nothing can be computed of it. */
export const TOO_MANY_ORDERS = Array.from({ length: 2001 }, () => 'BTCUSDT\tBuy\t0.001\t60000').join('\n')
