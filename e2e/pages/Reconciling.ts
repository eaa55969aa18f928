import type { Locator, Page } from '@playwright/test'

/** Somebody else's numbers beside ours, in the tab that compares. */
export class Reconciling {
  readonly answer: Locator
  readonly finding: Locator
  readonly copy: Locator
  /** Why a text cannot be read. */
  readonly refused: Locator
  /** Begins a scenario where the open one has nothing of the answer. */
  readonly build: Locator
  readonly #panel: Locator

  constructor(page: Page) {
    this.#panel = page.getByRole('tabpanel', { name: 'Compare' })
    this.answer = this.#panel.getByRole('textbox', {
      name: 'The exchange’s portfolio-margin answer, or a statement',
    })
    this.finding = this.#panel.getByRole('heading', { name: /numbers/ })
    this.copy = this.#panel.getByRole('button', { name: 'Copy the finding' })
    this.build = this.#panel.getByRole('button', { name: 'Build the scenario from this answer' })
    this.refused = this.#panel.getByRole('alert')
  }

  /** A unit's numbers, theirs and ours. */
  numbers(base: string): Locator {
    return this.#panel.getByRole('table', { name: `${base}, theirs and ours` })
  }

  /** The parameters that would each explain what differs. */
  explanations(base: string): Locator {
    return this.#panel.getByRole('table', { name: `What would explain ${base}` }).getByRole('row')
  }

  /** What of a unit is folded, such as a contract. */
  folded(name: string): Locator {
    return this.#panel.getByRole('group').filter({ hasText: name })
  }

  clear(): Promise<void> {
    return this.#panel.getByRole('button', { name: 'Clear' }).click()
  }
}
