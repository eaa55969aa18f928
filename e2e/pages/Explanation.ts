import type { Locator, Page } from '@playwright/test'

/** What else stands aside; the panel is named after its figure. */
const OTHERS = ['Welcome', 'Hint', 'Lesson', 'Tour']

/** The panel that says how a figure was made. */
export class Explanation {
  readonly panel: Locator
  readonly title: Locator
  /** The value, rounded for reading. */
  readonly value: Locator
  /** What went into the figure, and what of that is open in place. */
  readonly inputs: Locator
  /** Where one is on the way down: the steps that lead back, and all of it. */
  readonly trail: Locator
  readonly crumbs: Locator
  readonly close: Locator
  /** Why the figure changed. */
  readonly why: Locator
  readonly copy: Locator
  readonly copyAll: Locator
  /** All digits instead of two decimals. */
  readonly exact: Locator

  constructor(page: Page) {
    this.panel = page.getByRole('complementary', { name: new RegExp(`^(?!(${OTHERS.join('|')})$)`) })
    this.title = this.panel.getByRole('heading', { level: 2 })
    this.value = this.panel.getByRole('paragraph').first()
    this.inputs = this.panel.getByRole('region', { name: 'Inputs' })
    this.crumbs = this.panel.getByRole('navigation').getByRole('listitem')
    this.trail = this.panel.getByRole('navigation').getByRole('button')
    this.why = this.panel.getByRole('region', { name: 'Why it changed' })
    this.close = this.panel.getByRole('button', { name: 'Close' })
    this.copy = this.panel.getByRole('button', { name: 'Copy this step' })
    this.copyAll = this.panel.getByRole('button', { name: 'Copy all steps to the inputs' })
    this.exact = this.panel.getByRole('switch', { name: 'Exact' })
  }

  /** The line of an input, the nearest of its name. */
  input(name: string): Locator {
    return this.inputs
      .getByRole('listitem')
      .filter({ has: this.link(name) })
      .last()
  }

  /** What leads to an input, the first of its name. */
  link(name: string): Locator {
    return this.panel.page().getByRole('button', { name, exact: true }).first()
  }

  /** Opens an input in place, and closes it again. */
  toggle(name: string): Locator {
    return this.inputs.getByRole('button', { name: `Inputs of ${name}`, exact: true })
  }

  async follow(name: string): Promise<void> {
    await this.inputs.getByRole('button', { name, exact: true }).first().click()
  }
}
