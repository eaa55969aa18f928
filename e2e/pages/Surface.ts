import type { Locator, Page } from '@playwright/test'

/** The market's volatilities by expiry and strike, and what lies between them. */
export class Surface {
  readonly trigger: Locator
  readonly dialog: Locator
  readonly chart: Locator

  constructor(page: Page) {
    this.trigger = page.getByRole('button', { name: 'Volatility surface' })
    this.dialog = page.getByRole('dialog', { name: 'Volatility surface' })
    this.chart = this.dialog.getByRole('figure')
  }

  async open(): Promise<void> {
    await this.trigger.click()
    await this.chart.waitFor()
  }
}
