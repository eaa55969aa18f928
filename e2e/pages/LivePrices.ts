import type { Locator, Page } from '@playwright/test'

/** The dialog that asks an exchange for prices. */
export class LivePrices {
  readonly dialog: Locator
  /** Asks. */
  readonly ask: Locator
  readonly address: Locator
  /** What went wrong. */
  readonly problem: Locator
  /** Says that prices have come. */
  readonly inUse: Locator
  readonly #opener: Locator

  constructor(page: Page) {
    this.#opener = page
      .getByRole('region', { name: 'Market', exact: true })
      .getByRole('button', { name: 'Live prices …' })
    this.dialog = page.getByRole('dialog', { name: 'Live prices' })
    this.ask = this.dialog.getByRole('button', { name: 'Get prices' })
    this.address = this.dialog.getByRole('textbox', { name: 'Address of the exchange’s API' })
    this.problem = this.dialog.getByRole('alert')
    this.inUse = this.dialog.getByRole('status').filter({ hasText: 'are in use.' })
  }

  async open(address: string): Promise<void> {
    await this.#opener.click()
    await this.address.fill(address)
  }
}
