import type { Locator, Page } from '@playwright/test'

export type TableName = 'Positions' | 'Orders' | 'What-if hedges' | 'Balances'

const ENTRIES: Readonly<Record<TableName, string>> = {
  Positions: 'Add a position',
  Orders: 'Add an order',
  'What-if hedges': 'Add a hedge',
  Balances: 'Add a balance',
}

/** The book as its owner edits it: four tables, a line for quick entry in each. */
export class Portfolio {
  readonly region: Locator
  readonly spotHedging: Locator
  readonly rulebook: Locator
  /** A line for each coin. */
  readonly greeks: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.region = page.getByRole('region', { name: 'Portfolio', exact: true })
    this.spotHedging = this.region.getByRole('switch', { name: 'Spot hedging' })
    this.greeks = this.region.getByRole('list', { name: 'Greeks' }).getByRole('listitem')
    this.rulebook = this.region.getByRole('combobox', { name: 'Rulebook' })
  }

  table(name: TableName): Locator {
    return this.region.getByRole('table', { name, exact: true })
  }

  /** The rows that hold something: not the header, not the words for an empty table. */
  rows(table: TableName): Locator {
    return this.table(table)
      .getByRole('row')
      .filter({ has: this.#page.getByRole('switch') })
  }

  /** The row of a contract as people say it, or of a coin. */
  row(table: TableName, name: string): Locator {
    return this.rows(table).filter({ has: this.#page.getByRole('rowheader', { name }) })
  }

  /** What takes hold of a row. */
  handle(table: TableName, name: string): Locator {
    return this.row(table, name).getByRole('button', { name: `Select ${name}` })
  }

  /** What is done with the rows that are selected. */
  get bar(): Locator {
    return this.region.getByRole('toolbar', { name: 'Selected rows' })
  }

  entry(table: TableName): Locator {
    return this.region.getByRole('combobox', { name: ENTRIES[table] })
  }

  async add(table: TableName, line: string): Promise<void> {
    await this.entry(table).fill(line)
    await this.entry(table).press('Enter')
  }

  size(table: TableName, name: string): Locator {
    return this.row(table, name).getByRole('textbox', { name: /^Size/ })
  }

  async setSize(table: TableName, name: string, size: string): Promise<void> {
    await this.size(table, name).fill(size)
    await this.size(table, name).press('Enter')
  }

  entryPrice(name: string): Locator {
    return this.row('Positions', name).getByRole('textbox', { name: /^Entry/ })
  }

  limit(name: string): Locator {
    return this.row('Orders', name).getByRole('textbox', { name: /^Limit/ })
  }

  leverage(name: string): Locator {
    return this.row('Positions', name).getByRole('textbox', { name: /^Leverage/ })
  }

  /** The menu of the further columns that the positions can have. */
  get columns(): Locator {
    return this.region.getByRole('button', { name: 'Columns' })
  }

  wallet(coin: string): Locator {
    return this.row('Balances', coin).getByRole('textbox', { name: `Wallet of ${coin}` })
  }

  /** The switch that leaves a row out of the calculation. */
  include(table: TableName, name: string): Locator {
    return this.row(table, name).getByRole('switch', { name: /^Include/ })
  }

  /** Something that a row's own menu offers. */
  async chooseForRow(table: TableName, name: string, action: string): Promise<void> {
    await this.row(table, name)
      .getByRole('button', { name: /^More for/ })
      .click()
    await this.row(table, name).getByRole('menuitem', { name: action }).click()
  }
}
