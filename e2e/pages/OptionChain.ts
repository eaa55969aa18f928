import type { Locator, Page } from '@playwright/test'
import { pressInBar } from './pressInBar'

/** The market's options by strike, where a press adds one to the portfolio. */
export class OptionChain {
  readonly trigger: Locator
  readonly dialog: Locator
  readonly options: Locator
  /** What each side of the option looked at would add. */
  readonly look: Locator
  /** What the last press did. */
  readonly said: Locator
  readonly undo: Locator
  readonly done: Locator
  readonly paysPremium: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.trigger = page.getByRole('banner').getByRole('button', { name: 'Option chain' })
    this.dialog = page.getByRole('dialog', { name: 'Option chain' })
    this.options = this.dialog.getByRole('table', { name: 'Option chain' })
    this.look = this.dialog.getByRole('paragraph').filter({ hasText: 'MM' })
    this.said = this.dialog.getByRole('status', { name: 'What was added' })
    // Beside it, and not that of a message from before.
    this.undo = this.said.locator('..').getByRole('button', { name: 'Undo' })
    this.paysPremium = this.dialog.getByRole('switch', { name: 'Pay the premium from the wallet' })
    this.done = this.dialog.getByRole('button', { name: 'Done' })
  }

  async open(): Promise<void> {
    await pressInBar(this.#page, this.trigger, 'Option chain')
    await this.options.waitFor()
  }

  async showExpiry(day: string): Promise<void> {
    await this.dialog.getByRole('tab', { name: day }).click()
  }

  /** An option, by what a press on it would do: `Sell 0.1 BTC 24 Apr 80,000 call`. */
  option(deal: string): Locator {
    return this.options.getByRole('button', { name: `${deal}: mark` })
  }

  /** One of the few choices above the options: `Buy`, `What-if hedge`. */
  async choose(name: string): Promise<void> {
    await this.dialog.getByRole('group').getByText(name, { exact: true }).click()
  }

  get size(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Size' })
  }
}
