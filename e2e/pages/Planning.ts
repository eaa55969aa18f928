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
    this.reasons = this.panel.getByRole('definition')
  }

  async open(): Promise<void> {
    await new Results(this.#page).show('Plan')
  }

  async choose(name: string): Promise<void> {
    await this.panel.getByRole('radio', { name }).check({ force: true })
  }

  /** Adds the largest size: `buy`, `BTCUSDT perpetual`. */
  add(side: 'buy' | 'sell', instrument: string): Locator {
    return this.capacity.getByRole('button', { name: new RegExp(`^Add: ${side} [\\d,.]+ .*${instrument}$`) })
  }
}
