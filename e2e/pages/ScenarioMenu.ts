import type { Download, FileChooser, Locator, Page } from '@playwright/test'

/** The bar on top: the scenario's menu, undo and redo, baseline, theme. */
export class ScenarioMenu {
  readonly trigger: Locator
  readonly items: Locator
  readonly undo: Locator
  readonly redo: Locator
  readonly setBaseline: Locator
  readonly clearBaseline: Locator
  readonly theme: Locator
  /** Where the scenario is renamed. */
  readonly newName: Locator
  readonly #page: Page

  constructor(page: Page) {
    const bar = page.getByRole('banner')
    this.#page = page
    this.trigger = bar.getByRole('button', { name: /^Scenario: / })
    // What is one of several choices has a role of its own.
    this.items = bar.getByRole('menuitem').or(bar.getByRole('menuitemcheckbox'))
    this.undo = bar.getByRole('button', { name: 'Undo', exact: true })
    this.redo = bar.getByRole('button', { name: 'Redo', exact: true })
    this.setBaseline = bar.getByRole('button', { name: 'Set as baseline' })
    this.clearBaseline = bar.getByRole('button', { name: 'Clear baseline' })
    this.newName = page.getByRole('dialog', { name: 'Rename' }).getByRole('textbox', { name: 'Name' })
    this.theme = bar.getByRole('button', { name: 'Theme' })
  }

  /** The entry that starts with this name: a shortcut may stand behind it. “Copy” is not “Copy as link”. */
  item(name: string): Locator {
    return this.items.filter({ hasText: new RegExp(`^${name}(?! as )`) })
  }

  async choose(name: string): Promise<void> {
    await this.trigger.click()
    await this.item(name).click()
  }

  /** Opens a built-in example. */
  async chooseExample(title: string): Promise<void> {
    await this.choose('Examples')
    await this.#page
      .getByRole('dialog', { name: 'Examples' })
      .getByRole('button', { name: title, exact: true })
      .click()
  }

  /** Opens a scenario of the list that has exactly this name. */
  async switchTo(name: string): Promise<void> {
    await this.trigger.click()
    await this.items.and(this.#page.getByRole('menuitemcheckbox', { name, exact: true })).click()
  }

  async chooseTheme(name: 'Light' | 'Dark' | 'As the system'): Promise<void> {
    await this.theme.click()
    await this.#page.getByRole('menuitemcheckbox', { name }).click()
  }

  async save(): Promise<Download> {
    const saved = this.#page.waitForEvent('download')
    await this.choose('Save as a file')
    return saved
  }

  async askForFile(): Promise<FileChooser> {
    const asked = this.#page.waitForEvent('filechooser')
    await this.choose('Open a file')
    return asked
  }

  async rename(name: string): Promise<void> {
    await this.choose('Rename')
    await this.newName.fill(name)
    await this.newName.press('Enter')
    await this.newName.waitFor({ state: 'hidden' })
  }
}
