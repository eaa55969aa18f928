import type { Locator, Page } from '@playwright/test'

/** The dialog that says what came in and what it would change. */
export class Importing {
  readonly dialog: Locator
  /** What it would do, in a sentence. */
  readonly said: Locator
  /** The texts and files that came in. */
  readonly texts: Locator
  readonly field: Locator
  readonly chooseFiles: Locator
  readonly openAsNew: Locator
  readonly apply: Locator
  readonly close: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.dialog = page.getByRole('dialog', { name: 'Import', exact: true })
    this.said = this.dialog
      .getByRole('status')
      .filter({ hasText: /^(A new scenario|Adds|Changes|Takes|Nothing would)/ })
    this.texts = this.dialog.getByRole('list', { name: 'What came in' }).getByRole('listitem')
    this.field = this.dialog.getByRole('textbox')
    this.chooseFiles = this.dialog.getByRole('button', { name: 'Choose files' })
    this.openAsNew = this.dialog.getByRole('button', { name: 'Open as a new scenario' })
    this.apply = this.dialog.getByRole('button', { name: 'Apply to the open scenario' })
    this.close = this.dialog.getByRole('contentinfo').getByRole('button', { name: 'Close' })
  }

  /** Pastes a text where the focus is, as the clipboard does. */
  async paste(text: string, type = 'text/plain'): Promise<void> {
    await this.#page.evaluate(
      ([what, kind]) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData(kind, what)
        const target = document.activeElement ?? document.body
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      [text, type] as const,
    )
  }

  target(name: 'A new scenario' | 'The open scenario'): Locator {
    return this.dialog.getByRole('radio', { name })
  }

  async chooseOpen(): Promise<void> {
    await this.dialog.getByText('The open scenario', { exact: true }).click()
  }

  row(table: string, name: string): Locator {
    return this.dialog
      .getByRole('table', { name: table, exact: true })
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name, exact: true }) })
  }

  /** What is not taken over, by its name. */
  omission(title: 'Left out' | 'Not counted', name: string): Locator {
    return this.notes(title).filter({ hasText: name })
  }

  notes(title: 'Netted' | 'Worth knowing' | 'Left out' | 'Not counted'): Locator {
    return this.dialog.getByRole('list', { name: title }).getByRole('listitem')
  }
}
