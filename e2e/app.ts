import type { Locator, Page } from '@playwright/test'
import type { Workbook } from '@/state/workbook/workbook'
import { Comparison } from './pages/Comparison'
import { Explanation } from './pages/Explanation'
import { Headline } from './pages/Headline'
import { Importing } from './pages/Importing'
import { Market } from './pages/Market'
import { OptionChain } from './pages/OptionChain'
import { Palette } from './pages/Palette'
import { Portfolio } from './pages/Portfolio'
import { Results } from './pages/Results'
import { Rulebook } from './pages/Rulebook'
import { ScenarioList } from './pages/ScenarioList'
import { ScenarioMenu } from './pages/ScenarioMenu'
import { Sharing } from './pages/Sharing'
import { Statement } from './pages/Statement'
import { Strategies } from './pages/Strategies'
import { Surface } from './pages/Surface'
import { WhatIf } from './pages/WhatIf'
import { exampleNamed, keepWorkbook, STRANGLE } from './support/keptWorkbook'
import { test as base, expect } from './support/test'

/** The page as its users know it. */
export class App {
  readonly headline: Headline
  readonly portfolio: Portfolio
  readonly market: Market
  readonly whatIf: WhatIf
  readonly results: Results
  readonly comparison: Comparison
  readonly explanation: Explanation
  readonly scenario: ScenarioMenu
  readonly scenarios: ScenarioList
  readonly palette: Palette
  readonly chain: OptionChain
  readonly statement: Statement
  readonly strategies: Strategies
  readonly rulebook: Rulebook
  readonly sharing: Sharing
  readonly importing: Importing
  readonly surface: Surface
  /** What the page has said, with its ways back. */
  readonly messages: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.headline = new Headline(page)
    this.portfolio = new Portfolio(page)
    this.market = new Market(page)
    this.whatIf = new WhatIf(page)
    this.results = new Results(page)
    this.comparison = new Comparison(page)
    this.explanation = new Explanation(page)
    this.scenario = new ScenarioMenu(page)
    this.scenarios = new ScenarioList(page)
    this.palette = new Palette(page)
    this.chain = new OptionChain(page)
    this.statement = new Statement(page)
    this.strategies = new Strategies(page)
    this.rulebook = new Rulebook(page)
    this.sharing = new Sharing(page)
    this.importing = new Importing(page)
    this.surface = new Surface(page)
    this.messages = page.getByRole('region', { name: 'Messages' })
  }

  /** Goes to the page and waits for its first numbers. */
  async open(): Promise<void> {
    await this.#page.goto('/')
    await expect(this.headline.margin.or(this.headline.nothing).first()).toBeVisible()
  }

  /** Opens the page with one of the built-in examples. */
  async openExample(title: string): Promise<void> {
    await this.openWith(exampleNamed(title))
    await expect(this.scenario.trigger).toHaveAccessibleName(`Scenario: ${title}`)
  }

  /** Goes on from the open page with one of the built-in examples, by the menu. */
  async goOnWithExample(title: string): Promise<void> {
    await this.scenario.chooseExample(title)
    await expect(this.scenario.trigger).toHaveAccessibleName(`Scenario: ${title}`)
  }

  /** Opens the page with a short strangle in the sample market: its maintenance margin is 4,088.01. */
  async openStrangle(): Promise<void> {
    await this.openWith(STRANGLE)
    await this.#expectStrangle()
  }

  /** The same, typed row by row. */
  async typeStrangle(): Promise<void> {
    await this.open()
    await this.portfolio.add('Positions', '-1 BTC-24APR26-80000-C-USDT')
    await this.portfolio.add('Positions', '-1 BTC-24APR26-60000-P-USDT')
    // The balance is an edit of its own in what the headline says of the last one; until then the fees are owed.
    await expect(this.headline.margin).toHaveText('4,156.58')
    await this.portfolio.add('Balances', '50000 USDT')
    await this.#expectStrangle()
  }

  /** Opens the page with a workbook of the test's own. */
  async openWith(workbook: Workbook): Promise<void> {
    const end = await keepWorkbook(this.#page, workbook)
    await this.open()
    await end()
  }

  async #expectStrangle(): Promise<void> {
    await expect(this.headline.margin).toHaveText('4,088.01')
    await expect(this.headline.figure('MM rate')).toHaveText('8.5 %')
  }
}

/** The tests' `test`, with the page as its users know it. */
export const test = base.extend<{ app: App }>({
  app: async ({ page }, use) => {
    await use(new App(page))
  },
})

export { expect }
