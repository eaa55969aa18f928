import { expect, type Locator, type Page } from '@playwright/test'
import { Results } from './Results'
import { setChoice } from './setChoice'

/** The tab `Hedges and orders`, where a hedge is tried and found. */
export class HedgeFinder {
  /** The slider over the hedge curve, and what is said of the size it stands at. */
  readonly size: Locator
  readonly exactSize: Locator
  readonly margin: Locator
  readonly adopt: Locator
  readonly toLowest: Locator
  readonly instrument: Locator
  /** What was found, a row for each instrument that lowers the margin. */
  readonly found: Locator
  readonly progress: Locator
  /** That a hedge raises the margin or an order lowers it. */
  readonly surprises: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.size = page.getByRole('slider', { name: 'Hedge size' })
    this.exactSize = page.getByRole('textbox', { name: 'Hedge size, exact' })
    this.margin = page.getByRole('definition').filter({ hasText: /USD$/ }).first()
    this.adopt = page.getByRole('button', { name: 'Adopt this hedge' })
    this.toLowest = page.getByRole('button', { name: 'To the lowest point' })
    this.instrument = page.getByRole('combobox', { name: 'Instrument' })
    this.found = page.getByRole('table', { name: 'Hedge finder' })
    this.progress = page.getByRole('progressbar', { name: 'Looking for hedges' })
    this.surprises = page.getByRole('region', { name: 'Results' }).getByRole('note')
  }

  async open(): Promise<void> {
    await new Results(this.#page).show('Hedges and orders')
    await expect(this.size).toBeVisible()
  }

  /** Looks for hedges until all instruments are looked at. */
  async find(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Find hedges' }).click()
    await expect(this.#page.getByRole('button', { name: 'Find again' })).toBeVisible()
  }

  /** Shows the instruments of these kinds only. */
  async showOnly(...kinds: readonly string[]): Promise<void> {
    for (const kind of ['Perpetuals', 'Futures', 'Options', 'Spot'])
      await setChoice(this.#page.getByRole('checkbox', { name: kind, exact: true }), kinds.includes(kind))
  }

  /** Shows what lasts so long only: `any time`, `30 days`. */
  async lastingAtLeast(time: string): Promise<void> {
    const group = this.#page.getByRole('group', { name: 'Lasting at least' })
    await setChoice(group.getByRole('radio', { name: time }))
  }

  /** The finder's own button, once something has been found. */
  get again(): Locator {
    return this.#page.getByRole('button', { name: 'Find again' })
  }

  /** Found hedges that were ticked, each in a column. */
  get candidates(): Locator {
    return this.#page.getByRole('table', { name: 'Candidates' })
  }

  /** A column of what was found, from above. */
  async column(name: string): Promise<string[]> {
    return this.found.locator(`[data-label="${name}"]`).allTextContents()
  }

  async stop(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Stop', exact: true }).click()
  }

  async openCosts(): Promise<void> {
    await this.#page.getByRole('group').filter({ hasText: 'Costs' }).getByText('Costs').click()
  }

  cost(name: string): Locator {
    return this.#page.getByRole('textbox', { name })
  }

  row(instrument: string): Locator {
    return this.found.getByRole('row', { name: instrument })
  }

  /** A figure of a row: `MM after`, `Cost`. */
  async figure(instrument: string, column: string): Promise<string> {
    return (await this.row(instrument).locator(`[data-label="${column}"]`).textContent()) ?? ''
  }

  /** The button that sorts by a column. */
  sortBy(column: string): Locator {
    return this.found.getByRole('button', { name: column, exact: true })
  }

  head(column: string): Locator {
    return this.found.getByRole('columnheader', { name: column, exact: true })
  }
}
