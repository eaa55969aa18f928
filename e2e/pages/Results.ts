import { expect, type Locator, type Page } from '@playwright/test'
import { setChoice } from './setChoice'

export const TABS = [
  'Stress',
  'Contingency',
  'Hedges and orders',
  'Plan',
  'Margin curve',
  'Liquidation',
  'Statement',
  'Compare',
] as const

export type TabName = (typeof TABS)[number]

/** Tabs of a venue's model that are called otherwise than those of the account's own. */
export type VenueTabName = 'Hedges' | 'Headroom and liquidation'

/** The results beside the portfolio, tab by tab. */
export class Results {
  readonly region: Locator
  /** What the chosen tab shows. */
  readonly panel: Locator
  /** Profit and loss over price and volatility shocks. */
  readonly heatmap: Locator
  readonly legs: Locator
  /** The legs in the chosen scenario, where it is not the worst; and what all of them come to there. */
  readonly scenarioLegs: Locator
  readonly scenarioResult: Locator
  readonly backToWorst: Locator
  /** That a price between the rulebook's points loses more than the worst of them. */
  readonly hiddenLoss: Locator
  /** What makes the next scenario decide, a leg each. */
  readonly headroom: Locator
  readonly ownPrices: Locator
  readonly ownVolatilities: Locator
  /** Profit and loss over the user's own shocks. */
  readonly ownGrid: Locator
  /** What has happened, and what the account would gain or lose over it. */
  readonly history: Locator
  /** What the numbers do against expectation. */
  readonly surprises: Locator
  /** The waterfall as a table. */
  readonly parts: Locator
  /** What each leg has to do with the margin. */
  readonly attribution: Locator
  readonly hedges: Locator
  /** The margins of what is held, and with either group of orders filled. */
  readonly cards: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.region = page.getByRole('region', { name: 'Results', exact: true })
    this.panel = this.region.getByRole('tabpanel')
    this.heatmap = this.region.getByRole('table', { name: 'Profit and loss by price and volatility shock' })
    this.surprises = this.region.getByRole('region', { name: 'Worth knowing' })
    this.legs = this.region.getByRole('table', { name: 'Worst scenario by leg' })
    this.scenarioLegs = this.region.getByRole('table', { name: 'Scenario by leg', exact: true })
    this.scenarioResult = this.region.getByRole('button', { name: /^[−+]?[\d,.]+ USD$/ })
    this.backToWorst = this.region.getByRole('button', { name: 'Back to the worst scenario' })
    this.hiddenLoss = this.region.getByRole('note').filter({ hasText: 'the maximum loss does not see it' })
    this.headroom = this.region
      .getByRole('list', { name: 'What makes the next scenario decide' })
      .getByRole('listitem')
    this.ownPrices = this.region.getByRole('textbox', { name: 'Custom price shocks' })
    this.ownVolatilities = this.region.getByRole('textbox', { name: 'Custom volatility shocks' })
    this.ownGrid = this.region.getByRole('table', {
      name: 'Profit and loss by own price and volatility shock',
    })
    this.history = this.region.getByRole('table', { name: 'Historical moves' })
    this.parts = this.region.getByRole('table', { name: 'Parts of the margin' })
    this.attribution = this.region.getByRole('table', { name: 'Attribution by leg' })
    this.hedges = this.region.getByRole('table', { name: 'Effect of each hedge' })
    this.cards = this.region.getByRole('listitem')
  }

  tab(name: TabName | VenueTabName): Locator {
    return this.region.getByRole('tab', { name, exact: true })
  }

  /** By its tab, or where the strip has no room for it from the menu of the others. */
  async show(name: TabName | VenueTabName): Promise<void> {
    const more = this.region.getByRole('button', { name: 'More results' })
    const item = this.region.getByRole('menuitem', { name, exact: true })
    const chosen = this.region.getByRole('tab', { name, exact: true, selected: true })
    // The strip may be about to have room for it, or none: whichever of both is there when it is pressed.
    await this.tab(name).or(more).first().click()
    await chosen.or(item).first().waitFor()
    if (await item.isVisible()) await item.click()
    await expect(chosen).toBeVisible()
  }

  /** A way of stressing: `Between grid points`. */
  async stressBy(name: string): Promise<void> {
    await setChoice(this.region.getByRole('radio', { name }))
  }

  /** What the tab says first: a chart's title or a heading. */
  finding(words: string | RegExp): Locator {
    return this.region.getByRole('heading', { name: words })
  }

  chart(title: string | RegExp): Locator {
    return this.region.getByRole('figure', { name: title })
  }

  /** The worst cell of the heatmap. */
  get worstCell(): Locator {
    return this.heatmap.getByRole('button', { name: /the worst$/ })
  }

  cell(volatility: string, column: number): Locator {
    return this.heatmap.getByRole('row', { name: volatility }).getByRole('button').nth(column)
  }

  /** The amount of one part of the margin. */
  part(name: string): Locator {
    const named = this.#page.getByRole('rowheader', { name, exact: true })
    return this.parts.getByRole('row').filter({ has: named }).getByRole('button')
  }

  card(title: string): Locator {
    return this.cards.filter({ hasText: title })
  }

  orders(group: 'Group A' | 'Group B' | 'Not counting'): Locator {
    return this.region.getByRole('table', { name: group })
  }

  /** The line of one of them, which opens its reason. */
  surprise(words: string): Locator {
    return this.surprises.getByRole('group').filter({ hasText: words }).locator('summary')
  }
}
