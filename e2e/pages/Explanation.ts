import type { Locator, Page } from '@playwright/test'

/** The panel that says how a figure was made. */
export class Explanation {
  readonly panel: Locator
  readonly title: Locator
  /** The value, rounded for reading. */
  readonly value: Locator
  readonly inputs: Locator
  readonly trail: Locator
  readonly close: Locator
  readonly copy: Locator

  constructor(page: Page) {
    this.panel = page.getByRole('complementary')
    this.title = this.panel.getByRole('heading', { level: 2 })
    this.value = this.panel.getByRole('paragraph').first()
    this.inputs = this.panel.getByRole('region', { name: 'Inputs' }).getByRole('listitem')
    this.trail = this.panel.getByRole('navigation').getByRole('button')
    this.close = this.panel.getByRole('button', { name: 'Close' })
    this.copy = this.panel.getByRole('button', { name: /^(Copy as text|Copied)$/ })
  }

  /** An input by its name, and by what else its line says where there are several of that name. */
  input(name: string, also = ''): Locator {
    const link = this.panel.page().getByRole('button', { name, exact: true })
    return this.inputs.filter({ has: link }).filter({ hasText: also })
  }

  async follow(name: string, also = ''): Promise<void> {
    await this.input(name, also).getByRole('button').click()
  }
}
