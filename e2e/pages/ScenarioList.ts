import type { Locator, Page } from '@playwright/test'

/** All scenarios in a dialog, to open, rename, copy, compare with and delete. */
export class ScenarioList {
  readonly dialog: Locator
  readonly table: Locator
  readonly search: Locator
  readonly close: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.dialog = page.getByRole('dialog', { name: 'Scenarios', exact: true })
    this.table = this.dialog.getByRole('table', { name: 'Scenarios' })
    this.search = this.dialog.getByRole('textbox', { name: 'Search the scenarios' })
    this.close = this.dialog.getByRole('contentinfo').getByRole('button', { name: 'Close' })
  }

  /** The rows that hold a scenario. */
  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.#page.getByRole('rowheader') })
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.name(name) })
  }

  /** What opens a scenario. */
  name(name: string): Locator {
    return this.#page.getByRole('button', { name: `Open ${name}`, exact: true })
  }

  /** Something that the menu of one scenario offers. */
  async choose(name: string, action: 'Rename' | 'Copy' | 'Compare with it' | 'Delete'): Promise<void> {
    await this.dialog.getByRole('button', { name: `Actions on ${name}`, exact: true }).click()
    await this.row(name).getByRole('menuitem', { name: action }).click()
  }
}
