import type { Locator, Page } from '@playwright/test'

/** The market's volatilities by expiry and strike, and what lies between them. */
export class Surface {
  readonly trigger: Locator
  readonly dialog: Locator
  readonly chart: Locator
  readonly table: Locator

  constructor(page: Page) {
    this.trigger = page.getByRole('button', { name: 'Volatility surface' })
    this.dialog = page.getByRole('dialog', { name: 'Volatility surface' })
    this.chart = this.dialog.getByRole('figure')
    this.table = this.dialog.getByRole('table', { name: 'Implied volatility by expiry and strike' })
  }

  async open(): Promise<void> {
    await this.trigger.click()
    await this.chart.waitFor()
  }
}
