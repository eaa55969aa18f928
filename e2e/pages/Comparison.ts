import { expect, type Locator, type Page } from '@playwright/test'
import { Results } from './Results'

export type ComparisonName =
  | 'Portfolio and cross margin'
  | 'Rulebooks'
  | 'Venues'
  | 'Saved scenarios'
  | 'Now and baseline'
  | 'Reconcile'

/** The tab that puts two margins side by side. */
export class Comparison {
  readonly panel: Locator
  /** What can be compared. */
  readonly what: Locator
  /** What the comparison comes to, as a heading. */
  readonly finding: Locator
  readonly chart: Locator
  /** Both margins along an axis. */
  readonly curves: Locator
  /** The totals of the account. */
  readonly account: Locator
  /** What differs in the inputs, each with its effect. */
  readonly inputs: Locator
  /** What makes the difference, in sentences. */
  readonly reasons: Locator
  readonly left: Locator
  readonly right: Locator
  readonly swap: Locator
  readonly rulebook: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.panel = page.getByRole('tabpanel', { name: 'Compare' })
    this.what = this.panel.getByRole('group', { name: 'Compare what' })
    this.chart = this.panel.getByRole('figure').first()
    this.curves = this.panel.getByRole('region', { name: 'Both as the market moves' })
    this.finding = this.panel.getByRole('heading', { level: 2, name: / needs? / }).first()
    this.account = this.panel.getByRole('table', { name: 'Comparison' })
    this.inputs = this.panel.getByRole('table', { name: 'What differs' })
    this.reasons = this.panel.getByRole('list', { name: /^Reasons/ }).getByRole('listitem')
    this.left = this.panel.getByRole('combobox', { name: 'Scenario' })
    this.right = this.panel.getByRole('combobox', { name: 'Beside', exact: true })
    this.swap = this.panel.getByRole('button', { name: 'Swap' })
    this.rulebook = this.panel.getByRole('combobox', { name: / beside$/ })
  }

  choice(name: ComparisonName): Locator {
    return this.what.getByRole('radio', { name })
  }

  /** Opens the tab at one of its comparisons. */
  async show(name: ComparisonName): Promise<void> {
    await new Results(this.#page).show('Compare')
    // By its label, which a message that floats above must not cover.
    await this.what.getByText(name, { exact: true }).click()
    await expect(this.choice(name)).toBeChecked()
  }

  /** The name of the scenario that is chosen on the left. */
  async chosenLeft(): Promise<string | undefined> {
    return this.left.evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text)
  }

  /** A unit's margin part by part. */
  parts(base: string): Locator {
    return this.panel.getByRole('table', { name: `${base}, part by part` })
  }

  /** Each contract of a unit on its own. */
  contracts(base: string): Locator {
    return this.panel.getByRole('table', { name: `${base}, contract by contract` })
  }

  /** Left, right and difference of one row. */
  cells(table: Locator, name: string): Locator {
    const named = this.#page.getByRole('rowheader', { name, exact: true })
    return table.getByRole('row').filter({ has: named }).getByRole('cell')
  }
}
