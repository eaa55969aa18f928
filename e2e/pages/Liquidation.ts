import type { Locator, Page } from '@playwright/test'
import { Results } from './Results'

/** The walk through a liquidation, step by step. */
export class Liquidation {
  readonly panel: Locator
  /** What the walk comes to. */
  readonly finding: Locator
  /** Play, one step on or back, to either end. */
  readonly controls: Locator
  readonly steps: Locator
  /** `Step 3 of 12` */
  readonly place: Locator
  readonly scrubber: Locator
  /** What changed in the chosen step. */
  readonly changes: Locator
  readonly left: Locator
  readonly chart: Locator
  /** By which the steps are taken. */
  readonly rules: Locator
  readonly #results: Results

  constructor(page: Page) {
    const results = page.getByRole('region', { name: 'Results', exact: true })
    this.#results = new Results(page)
    this.panel = results.getByRole('tabpanel', { name: 'Liquidation' })
    this.finding = this.panel.getByRole('heading', { level: 2 })
    this.controls = this.panel.getByRole('group', { name: 'Walk through the steps' })
    this.steps = this.panel.getByRole('list', { name: 'Liquidation steps' }).getByRole('listitem')
    this.place = this.controls.getByText(/^(Start, \d|Step \d+ of)/)
    this.scrubber = this.controls.getByRole('slider', { name: 'Step' })
    this.changes = this.panel.getByRole('table', { name: 'Before and after' })
    this.left = this.panel.getByRole('region', { name: 'What is left' })
    this.chart = this.panel.getByRole('figure')
    this.rules = this.panel.getByRole('region', { name: 'Rules of staged liquidation' }).getByRole('listitem')
  }

  async show(): Promise<void> {
    await this.#results.show('Liquidation')
  }

  /** By its label: `ETH price`, `All prices`, `Volatility`. */
  slider(label: string): Locator {
    return this.panel.getByRole('slider', { name: label, exact: true })
  }

  /** `Back`, `Play`, `Pause`, `Next`, `To the end`, `To the start`, and those of the moves. */
  button(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true })
  }

  /** The button of a step in the list. */
  step(number: number): Locator {
    return this.steps.nth(number - 1).getByRole('button')
  }

  /** What the MM rate is after the chosen step. */
  get rateAfter(): Locator {
    return this.changes
      .getByRole('row', { name: /^MM rate/ })
      .getByRole('button')
      .nth(1)
  }

  /** What the MM rate is at the start, in its gauge. */
  rate(label: 'MM rate after the move' | 'MM rate at the start'): Locator {
    return this.panel.getByRole('meter', { name: label })
  }
}
