import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { HedgeFinder } from './pages/HedgeFinder'

/** More stops than the page has. */
const MOST_STOPS = 150

/** Goes from control to control until the one that is meant has the focus. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(control)) return
    await page.keyboard.press(key)
  }
  await expect(control, 'The control can be reached with the keyboard').toBeFocused()
}

/** Goes down an open menu, or along a row of a table, as far as an item. */
async function arrowTo(
  page: Page,
  item: Locator,
  key: 'ArrowDown' | 'ArrowRight' = 'ArrowDown',
): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(item)) return
    await page.keyboard.press(key)
  }
  await expect(item, 'The item can be reached with the arrows').toBeFocused()
}

async function hasFocus(control: Locator): Promise<boolean> {
  return (await control.and(control.page().locator(':focus')).count()) > 0
}

test('the whole way with the keyboard alone: example, edit, results, explanation', async ({ app, page }) => {
  const { explanation, headline, portfolio, results, scenario } = app
  await app.open()

  await tabTo(page, scenario.trigger)
  await page.keyboard.press('Enter')
  await expect(scenario.items.first()).toBeFocused()
  await arrowTo(page, scenario.item('Examples'))
  await page.keyboard.press('Enter')
  const examples = page.getByRole('dialog', { name: 'Examples' })
  await tabTo(page, examples.getByRole('button', { name: 'Three short calls, alone', exact: true }))
  await page.keyboard.press('Enter')
  await expect(headline.margin).toHaveText('5,100.03')

  const size = portfolio.size('Positions', 'BTC 24 Apr 20,400 call')
  await tabTo(page, portfolio.include('Positions', 'BTC 24 Apr 20,400 call'))
  await arrowTo(page, size, 'ArrowRight')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('-1')
  await page.keyboard.press('Enter')
  await expect(headline.margin).toHaveText('1,700.01')

  await tabTo(page, results.tab('Stress'))
  await page.keyboard.press('ArrowRight')
  await expect(results.tab('Contingency')).toBeFocused()
  await expect(results.part('Short options')).toHaveText('200.00')
  await tabTo(page, results.part('Short options'))
  await page.keyboard.press('Enter')
  await expect(explanation.title).toHaveText('Short options contingency, BTC')
  await expect(explanation.value).toHaveText('200.00 USD')

  await tabTo(page, explanation.link('Short option coefficient'))
  await page.keyboard.press('Enter')
  await expect(explanation.value).toHaveText('0.01')
  await tabTo(page, explanation.trail.first(), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(explanation.value).toHaveText('200.00 USD')
  await page.keyboard.press('Escape')
  await expect(explanation.panel).toBeHidden()
  await expect(results.part('Short options')).toBeFocused()
})

test('the arrows go from cell to cell of the heatmap, Enter chooses, and the result explains itself', async ({
  app,
  page,
}) => {
  const { explanation, headline, results } = app
  await app.open()
  await tabTo(page, page.getByRole('button', { name: 'Three short calls, alone' }))
  await page.keyboard.press('Enter')
  await expect(headline.margin).toHaveText('5,100.03')
  await tabTo(page, results.worstCell)
  await page.keyboard.press('ArrowDown')
  await expect(results.cell('vol unchanged', 10)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await tabTo(page, results.scenarioResult)
  await page.keyboard.press('Enter')
  await expect(explanation.value).toHaveText('2,373.81 USD')
})

test('a menu, a dialog and a message are left with the keyboard', async ({ app, page }) => {
  const { messages, portfolio, scenario } = app
  await app.open()
  await tabTo(page, scenario.trigger)
  await page.keyboard.press('ArrowDown')
  await expect(scenario.items.first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(scenario.trigger).toBeFocused()
  await page.keyboard.press('Enter')
  await arrowTo(page, scenario.item('Rename'))
  await page.keyboard.press('Enter')
  await expect(scenario.newName).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('By keyboard')
  await page.keyboard.press('Enter')
  await expect(scenario.trigger).toHaveAccessibleName('Scenario: By keyboard')
  await expect(scenario.trigger).toBeFocused()

  await tabTo(page, portfolio.entry('Positions'))
  await page.keyboard.type('-1 BTC-24APR26-80000-C-USDT')
  await page.keyboard.press('Enter')
  await expect(portfolio.rows('Positions')).toHaveCount(1)
  await tabTo(page, portfolio.rows('Positions').getByRole('switch'))
  await arrowTo(page, portfolio.rows('Positions').getByRole('button', { name: /^More for/ }), 'ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(portfolio.rows('Positions')).toHaveCount(0)
  await expect(portfolio.entry('Positions')).toBeFocused()
  await tabTo(page, messages.getByRole('button', { name: 'Undo' }))
  await page.keyboard.press('Enter')
  await expect(portfolio.rows('Positions')).toHaveCount(1)
})

test('the focus stays where a press leaves nothing more to do, or puts something else in its place', async ({
  app,
  page,
}) => {
  const hedges = new HedgeFinder(page)
  await app.openExample('Short strangle, half hedged')
  await hedges.open()
  await hedges.size.press('ArrowRight')
  await expect(hedges.toLowest).toBeEnabled()
  await hedges.toLowest.press('Enter')
  await expect(hedges.toLowest).toBeDisabled()
  await expect(hedges.toLowest).toBeFocused()

  await page.getByRole('button', { name: 'Find hedges' }).press('Enter')
  await expect(hedges.again).toBeFocused()
  await hedges.showOnly('Perpetuals')
  const row = hedges.row('BTCUSDT perpetual')
  await row.getByRole('button', { name: /^Adopt/ }).press('Enter')
  await expect(row).toContainText('Adopted')
  await expect(row.getByRole('checkbox', { name: /^Compare/ })).toBeFocused()

  const { market } = app
  const reset = [
    [market.edited('BTC index'), market.value('BTC index')],
    [market.resetAll, market.region.getByRole('button', { name: 'Volatility surface' })],
  ] as const
  for (const [button, next] of reset) {
    await market.set('BTC index', '65000')
    await button.press('Enter')
    await expect(button).toBeHidden()
    await expect(next).toBeFocused()
  }
})
