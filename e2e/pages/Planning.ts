import type { Locator, Page } from '@playwright/test'
import { Results } from './Results'

/** The tab that says what can still be done with the account. */
export class Planning {
  readonly panel: Locator
  /** The largest sizes of every instrument. */
  readonly capacity: Locator
  /** The instrument of which is said what stops it, and the sentences. */
  readonly stopped: Locator
  readonly reasons: Locator
  /** How much of each coin can be withdrawn. */
  readonly withdrawable: Locator
  /** Where the account stands after each of many moves. */
  readonly withstood: Locator
  /** The moves of all prices, as they are typed. */
  readonly moves: Locator
  /** Profit and loss against the price. */
  readonly payoff: Locator
  /** What small moves do, without and with hedges and orders, and by expiry. */
  readonly greeks: Locator
  /** A contract of the market, named by typing, and how much more of it. */
  readonly contract: Locator
  readonly limit: Locator
  readonly chosen: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.panel = page.getByRole('tabpanel', { name: 'Plan' })
    this.capacity = this.panel.getByRole('table', { name: 'How much more' })
    this.stopped = this.panel.getByRole('combobox', { name: 'What stops' })
    this.withdrawable = this.panel.getByRole('table', { name: 'What can be withdrawn' })
    this.withstood = this.panel.getByRole('table', { name: 'After each move' })
    this.moves = this.panel.getByRole('textbox', { name: 'Moves of all prices' })
    this.payoff = this.panel.getByRole('region', { name: 'Payoff' })
    this.greeks = this.panel.getByRole('region', { name: 'Greeks', exact: true })
    this.contract = this.panel.getByRole('combobox', { name: 'Any other contract' })
    this.limit = this.panel.getByRole('textbox', { name: 'Limit price' })
    this.chosen = this.panel.getByRole('table', { name: 'Of the contract chosen' })
    this.reasons = this.panel.getByRole('definition')
  }

  async open(): Promise<void> {
    await new Results(this.#page).show('Plan')
  }

  async choose(name: string): Promise<void> {
    await this.panel.getByRole('radio', { name }).check({ force: true })
  }

  /** The bars of a lying chart: how long they are drawn, and the amount at their end. */
  async drawnBars(chart: Locator): Promise<readonly { length: number; available: number }[]> {
    const bars = await chart.locator('.recharts-bar-rectangle').all()
    return Promise.all(
      bars.map(async (bar) => ({
        length: (await bar.locator('rect').boundingBox())?.width ?? 0,
        available: Number(
          (await bar.locator('text').textContent())?.match(/^[\d,]+/)?.[0].replaceAll(',', ''),
        ),
      })),
    )
  }

  /** A Greek as it is explained: `delta`, `USD`, `Positions`. */
  greek(name: string, money: string, row: string): Locator {
    return this.greeks.getByTitle(`Explain ${name} of BTC in ${money}: ${row}`, { exact: true })
  }

  /** Adds the largest size: `buy`, `BTCUSDT perpetual`. */
  add(side: 'buy' | 'sell', instrument: string, table = this.capacity): Locator {
    return table.getByRole('button', { name: new RegExp(`^Add: ${side} [\\d,.]+ .*${instrument}$`) })
  }
}
