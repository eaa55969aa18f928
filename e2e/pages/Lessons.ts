import type { Locator, Page } from '@playwright/test'

/** The list of lessons, the lesson under way, and the tour. */
export class Lessons {
  readonly list: Locator
  /**
   * The marks of those lessons in the list that were followed to their end: a message may say of one that it was, too.
   */
  readonly finished: Locator
  readonly pane: Locator
  readonly tour: Locator
  /** What is said of a prediction, and why. */
  readonly answer: Locator
  readonly prediction: Locator
  readonly predict: Locator
  readonly choices: Locator
  readonly skip: Locator
  readonly doItForMe: Locator
  readonly next: Locator
  readonly back: Locator
  readonly finish: Locator
  readonly end: Locator
  readonly again: Locator
  readonly present: Locator
  readonly stopPresenting: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.list = page.getByRole('dialog', { name: 'Lessons' })
    this.finished = this.list.getByRole('list', { name: 'Lessons' }).getByText('finished')
    this.pane = page.getByRole('complementary', { name: 'Lesson', exact: true })
    this.tour = page.getByRole('complementary', { name: 'Tour', exact: true })
    this.answer = this.pane.getByRole('status')
    this.prediction = this.pane.getByRole('textbox', { name: /^My prediction/ })
    this.predict = this.pane.getByRole('button', { name: 'Predict', exact: true })
    this.choices = this.pane.getByRole('listitem').getByRole('button')
    this.skip = this.pane.getByRole('button', { name: 'Go on without a prediction' })
    this.doItForMe = this.pane.getByRole('button', { name: 'Do it for me' })
    this.next = this.pane.getByRole('button', { name: 'Next step' })
    this.back = this.pane.getByRole('button', { name: 'Back', exact: true })
    this.finish = this.pane.getByRole('button', { name: 'Finish the lesson' })
    this.end = this.pane.getByRole('button', { name: 'End the lesson' })
    this.again = this.pane.getByRole('button', { name: 'Start the lesson again' })
    this.present = this.pane.getByRole('button', { name: 'Present', exact: true })
    this.stopPresenting = this.pane.getByRole('button', { name: 'Stop presenting' })
  }

  /** The step of this title. */
  title(name: string): Locator {
    return this.pane.getByRole('heading', { name, exact: true })
  }

  /** Goes to a lesson by its link, from a page that may be open. */
  async follow(link: string): Promise<void> {
    await this.#page.goto(`/#lesson=${link}`)
    await this.pane.waitFor()
  }

  /** Chooses a lesson from the list of all. */
  async open(title: string): Promise<void> {
    await this.#page
      .getByRole('banner')
      .getByRole('button', { name: /^Scenario: / })
      .click()
    await this.#page.getByRole('menuitem', { name: 'Lessons' }).click()
    await this.list.getByRole('button', { name: title, exact: true }).click()
    await this.pane.getByText(`${title} · step 1`).waitFor()
  }
}
