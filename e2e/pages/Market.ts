import type { Locator, Page } from '@playwright/test'

/** The prices that everything is computed with. */
export class Market {
  readonly region: Locator
  readonly resetAll: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Market', exact: true })
    this.resetAll = this.region.getByRole('button', { name: 'Reset all market edits' })
  }

  /** A price or rate by its label: `BTC index`, `Volatility of BTC 24 Apr 80,000 call`. */
  value(label: string): Locator {
    return this.region.getByRole('textbox', { name: label, exact: true })
  }

  async set(label: string, value: string): Promise<void> {
    await this.value(label).fill(value)
    await this.value(label).press('Enter')
  }

  /** The mark of an edited value, which resets it. */
  edited(label: string): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^edited ?: reset ${label} to`) })
  }
}
