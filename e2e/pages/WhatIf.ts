import type { Locator, Page } from '@playwright/test'

/** The sliders that move the market, and what they say came of it. */
export class WhatIf {
  readonly region: Locator
  readonly backToMarket: Locator
  /** Names what the clock has settled. */
  readonly settled: Locator
  /** Beside the headline: that its figures are of a moved market. */
  readonly line: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'What if the market moves' })
    this.backToMarket = page.getByRole('button', { name: 'Reset to market' })
    this.settled = this.region.getByRole('region', { name: 'Settled' })
    this.line = page.getByRole('region', { name: 'Headline' }).getByText('What if:').locator('..')
  }

  /** By its label: `BTC price`, `Volatility`, `Days ahead` (or hours, minutes), `USDT rate`. */
  slider(label: string): Locator {
    return this.region.getByRole('slider', { name: label, exact: true })
  }

  /** The field beside the slider, for an exact value. */
  exact(label: string): Locator {
    return this.region.getByRole('textbox', { name: `${label}, exact` })
  }

  async set(label: string, value: string): Promise<void> {
    if (!(await this.exact(label).isVisible())) await this.showMore()
    await this.exact(label).fill(value)
    await this.exact(label).press('Enter')
  }

  /** The clock jumps past an expiry of the book. */
  async passExpiry(day: string): Promise<void> {
    await this.showMore()
    await this.region.getByRole('button', { name: `Jump past expiry: ${day}` }).click()
  }

  /** One of the falls beside `BTC price`, or `All prices` where there are several coins. */
  async fall(what: string, percent: number): Promise<void> {
    await this.showMore()
    await this.region.getByRole('button', { name: `${what} down ${percent}` }).click()
  }

  /** What is moved more seldom stands behind a button. */
  async showMore(): Promise<void> {
    const more = this.region.getByRole('button', { name: 'More moves' })
    const fewer = this.region.getByRole('button', { name: 'Fewer moves' })
    await more.or(fewer).waitFor()
    if (await more.isVisible()) await more.click()
  }
}
