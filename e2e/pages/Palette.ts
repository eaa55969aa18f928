import type { Locator, Page } from '@playwright/test'

/** Every action of the page, found by typing. */
export class Palette {
  readonly dialog: Locator
  readonly line: Locator
  readonly actions: Locator
  /** The action that Enter does. */
  readonly chosen: Locator
  readonly shortcuts: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.dialog = page.getByRole('dialog', { name: 'All actions' })
    this.line = this.dialog.getByRole('combobox', { name: 'Find an action' })
    this.actions = this.dialog.getByRole('option')
    this.chosen = this.dialog.getByRole('option', { selected: true })
    this.shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  }

  /** Finds an action by words typed and does it, all with keys. */
  async run(words: string): Promise<void> {
    await this.#page.keyboard.press('Control+k')
    await this.line.waitFor()
    await this.#page.keyboard.type(words)
    await this.#page.keyboard.press('Enter')
  }
}
