import type { Locator, Page } from '@playwright/test'

/** Presses a button of the top bar, or chooses it from the menu that has it on a phone. */
export async function pressInBar(page: Page, button: Locator, name: string | RegExp): Promise<void> {
  const menu = page.getByRole('button', { name: 'More actions' })
  await button.or(menu).first().waitFor()
  if (await menu.isVisible()) {
    await menu.click()
    await page.getByRole('menuitem', { name }).click()
  } else await button.click()
}
