import type { Download, FileChooser, Locator, Page } from '@playwright/test'

/** The rules of the scenario: every parameter, to change, to reset, to hand on as a file. */
export class Rulebook {
  readonly trigger: Locator
  readonly dialog: Locator
  readonly done: Locator
  readonly resetAll: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.trigger = page.getByRole('button', { name: 'Edit rulebook' })
    this.dialog = page.getByRole('dialog', { name: 'Rulebook' })
    this.done = this.dialog.getByRole('button', { name: 'Done' })
    this.resetAll = this.dialog.getByRole('button', { name: 'Reset all' })
  }

  async open(): Promise<void> {
    await this.trigger.click()
    await this.parameter('Price range').waitFor()
  }

  async chooseCoin(coin: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: 'Coin' }).selectOption(coin)
  }

  /** A parameter's field by its name, with the coin where one is chosen: `Price range, BTC`. */
  parameter(name: string): Locator {
    return this.dialog.getByRole('textbox', { name, exact: true })
  }

  async set(name: string, value: string): Promise<void> {
    await this.parameter(name).fill(value)
    await this.parameter(name).press('Enter')
  }

  /** What the scenario changes, once its line has been opened. */
  get differences(): Locator {
    return this.dialog.getByRole('table', { name: /^Differences from/ })
  }

  /** The line that says how many they are. */
  differenceCount(words: string): Locator {
    return this.dialog.getByRole('group').getByText(`${words} from`)
  }

  async export(): Promise<Download> {
    const saved = this.#page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: 'Export' }).click()
    return saved
  }

  async askForFile(): Promise<FileChooser> {
    const asked = this.#page.waitForEvent('filechooser')
    await this.dialog.getByRole('button', { name: 'Import' }).click()
    return asked
  }
}
