import type { Locator, Page } from '@playwright/test'
import { pressInBar } from './pressInBar'

/** Strategies placed on the market's strikes, with what they would do to the margin. */
export class Strategies {
  readonly trigger: Locator
  readonly dialog: Locator
  readonly legs: Locator
  /** What it would do to the maintenance margin, in a sentence. */
  readonly preview: Locator
  readonly add: Locator
  readonly paysPremium: Locator
  /** How much of it can be traded, and the button that takes that size. */
  readonly most: Locator
  readonly takeMost: Locator
  readonly #margins: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.trigger = page.getByRole('banner').getByRole('button', { name: 'Strategies' })
    this.dialog = page.getByRole('dialog', { name: 'Strategies' })
    this.legs = this.dialog.getByRole('table', { name: 'Legs of the strategy' })
    this.preview = this.dialog.getByRole('status').filter({ hasText: 'maintenance margin' })
    this.paysPremium = this.dialog.getByRole('switch', { name: 'Pay the premium from the wallet' })
    this.add = this.dialog.getByRole('button', { name: /^Add \d legs?$/ })
    this.most = this.dialog.getByRole('region', { name: 'How much of it' })
    this.takeMost = this.most.getByRole('button', { name: /^Take / })
    this.#margins = this.dialog.getByRole('table', { name: 'Margin before and after' })
  }

  async open(): Promise<void> {
    await pressInBar(this.#page, this.trigger, 'Strategies')
    await this.legs.waitFor()
  }

  async choose(title: string): Promise<void> {
    const list = this.dialog.getByRole('group', { name: 'Strategy' })
    await list.getByText(title, { exact: true }).click()
  }

  async setSize(size: string): Promise<void> {
    const field = this.dialog.getByRole('textbox', { name: 'Size' })
    await field.fill(size)
    await field.press('Enter')
  }

  /** A margin as it would be: the third column, after the name and what it is now. */
  withIt(name: 'Maintenance margin' | 'Initial margin' | 'MM rate'): Locator {
    return this.#margins.getByRole('row', { name }).getByRole('cell').nth(1)
  }
}
