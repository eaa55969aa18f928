import type { Locator, Page } from '@playwright/test'

/** What a first visitor is told above the example. */
export class Welcome {
  readonly bar: Locator
  readonly bringAccount: Locator
  readonly startEmpty: Locator
  readonly otherExamples: Locator
  readonly dismiss: Locator
  /** The examples beside an empty book. */
  readonly examples: Locator

  constructor(page: Page) {
    this.bar = page.getByRole('complementary', { name: 'Welcome' })
    this.bringAccount = this.bar.getByRole('button', { name: 'Bring my account' })
    this.startEmpty = this.bar.getByRole('button', { name: 'Start empty' })
    this.otherExamples = this.bar.getByRole('button', { name: 'Other examples' })
    this.dismiss = this.bar.getByRole('button', { name: 'Dismiss the welcome' })
    this.examples = page.getByRole('region', { name: 'Or begin with an example' }).getByRole('listitem')
  }
}
