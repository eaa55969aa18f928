import type { Locator, Page } from '@playwright/test'
import { Results } from './Results'
import { setChoice } from './setChoice'

/** The tab `Margin curve`: how the margins move with the market and the clock. */
export class MarginCurve {
  readonly crossings: Locator
  readonly surface: Locator
  /** The chart by price, where it has liquidations. */
  readonly prices: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.crossings = page.getByRole('table', { name: 'Where the MM rate reaches a level' })
    this.prices = page.getByRole('figure', { name: /^Liquidation at/ })
    this.surface = page.getByRole('application', { name: 'MM rate by price and volatility' })
  }

  async open(): Promise<void> {
    await new Results(this.#page).show('Margin curve')
  }

  /** Chooses what the margin is drawn against: `Index price`, `Volatility`, `Days ahead`, `Price and volatility`. */
  async against(name: string): Promise<void> {
    await setChoice(this.#page.getByRole('radio', { name, exact: true }))
  }

  /** What part of the axis is drawn: `Near`, `±10 %`, `All`. */
  async inSight(choice: string): Promise<void> {
    const group = this.#page.getByRole('group', { name: 'In sight' })
    await setChoice(group.getByRole('radio', { name: choice, exact: true }))
  }

  /** How much of the axis of prices is drawn, from its first label to its last. */
  async span(): Promise<number> {
    const labels = this.prices.locator('.recharts-xAxis-tick-labels text')
    const values = (await labels.allTextContents()).map((text) => Number(text.replaceAll(',', '')))
    return Math.max(...values) - Math.min(...values)
  }

  /** The price at which the MM rate reaches 100 %, on one side of the market; NaN where it does not. */
  async liquidationPrice(side: 'down' | 'up'): Promise<number> {
    const row = this.crossings.getByRole('row', { name: /liquidation price/ })
    const text = await row
      .getByRole('cell')
      .nth(side === 'down' ? 0 : 1)
      .textContent()
    const [, price = 'none'] = /^([\d,.]+) USD/.exec(text ?? '') ?? []
    return Number(price.replaceAll(',', ''))
  }
}
