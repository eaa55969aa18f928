import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'

/** The statement in its tab, and on paper. */
export class Statement {
  readonly panel: Locator
  readonly title: Locator
  readonly print: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.panel = page.getByRole('region', { name: 'Results', exact: true }).getByRole('tabpanel')
    this.title = this.panel.getByRole('heading', { level: 2 })
    this.print = this.panel.getByRole('button', { name: 'Print', exact: true })
  }

  table(name: string): Locator {
    return this.panel.getByRole('table', { name, exact: true })
  }

  /** The number behind a name in a table. */
  figure(table: string, name: string): Locator {
    const named = this.#page.getByRole('rowheader', { name, exact: true })
    return this.table(table).getByRole('row').filter({ has: named }).getByRole('button')
  }

  /** Saves it by a button of the tab; what the file is called, and its text. */
  async save(form: 'Markdown' | 'CSV' | 'JSON'): Promise<{ name: string; text: string }> {
    const begun = this.#page.waitForEvent('download')
    await this.panel.getByRole('button', { name: `Download as ${form}` }).click()
    const download = await begun
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
  }
}
