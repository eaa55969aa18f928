import { expect, test } from './app'
import { textAtRest } from './support/textAtRest'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const BTC = 'BTCUSDT perpetual'
const ETH = 'ETHUSDT perpetual'
const CALL = 'BTC 24 Apr 80,000 call'

test('the leverage of positions is a column that is switched on, edited, undone, kept, copied and pasted', async ({
  app,
  page,
}) => {
  const { comparison, headline, portfolio, scenario } = app
  await app.open()
  await portfolio.add('Positions', '1 BTCUSDT; -1 ETHUSDT; -1 BTC-24APR26-80000-C-USDT')
  await portfolio.add('Balances', '50000 USDT')
  const head = portfolio.table('Positions').getByRole('columnheader', { name: 'Leverage' })
  await expect(portfolio.row('Positions', CALL)).toBeVisible()
  await expect(head).toHaveCount(0)

  await test.step('switched on by keyboard', async () => {
    await portfolio.columns.focus()
    await page.keyboard.press('ArrowDown')
    const choice = page.getByRole('menuitemcheckbox', { name: /^Leverage/ })
    await expect(choice).toBeFocused()
    await expect(choice).toHaveAccessibleName(/only in the comparison with cross margin/)
    await page.keyboard.press('Enter')
    await expect(portfolio.columns).toBeFocused()
    await expect(head).toHaveAttribute('title', /only in the comparison with cross margin/)
    await expect(portfolio.leverage(CALL)).toHaveCount(0)
  })

  await comparison.show('Portfolio and cross margin')
  const initial = comparison.cells(comparison.account, 'Initial margin')
  await expect(initial.nth(1)).toHaveText(/\d/)
  const margin = await textAtRest(headline.margin)
  const [portfolioMargin, usual] = await initial.allTextContents()

  await test.step('edited within its bounds, for cross margin alone, and undone', async () => {
    const cell = portfolio.leverage(BTC)
    for (const [typed, fault] of [
      ['0', 'A number above 0'],
      ['201', 'At most 200'],
    ] as const) {
      await cell.fill(typed)
      await cell.press('Enter')
      await expect(cell).toHaveAccessibleDescription(fault)
    }
    await cell.fill('2')
    await cell.press('Enter')
    await expect(initial.nth(1)).not.toHaveText(usual ?? '')
    await expect(initial.first()).toHaveText(portfolioMargin ?? '')
    await expect(headline.margin).toHaveText(margin)
    await scenario.undo.click()
    await expect(cell).toHaveValue('')
    await expect(initial.nth(1)).toHaveText(usual ?? '')
    await scenario.redo.click()
    await expect(cell).toHaveValue('2')
  })

  await test.step('kept over a reload, the column with it', async () => {
    await page.reload()
    await expect(head).toBeVisible()
    await expect(portfolio.leverage(BTC)).toHaveValue('2')
    await expect(portfolio.leverage(ETH)).toHaveValue('')
  })

  await test.step('copied and pasted', async () => {
    await portfolio
      .row('Positions', BTC)
      .getByRole('button', { name: `Select ${BTC}` })
      .click()
    await page.keyboard.press('Control+c')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('BTCUSDT\t1\t\t2\tyes')
    await page.keyboard.press('Delete')
    await expect(portfolio.row('Positions', BTC)).toHaveCount(0)
    await portfolio.entry('Positions').focus()
    await page.keyboard.press('Control+v')
    await expect(portfolio.leverage(BTC)).toHaveValue('2')
  })

  await test.step('switched off: the column goes, what was entered stays', async () => {
    await portfolio.columns.click()
    await page.getByRole('menuitemcheckbox', { name: /^Leverage/ }).click()
    await expect(head).toHaveCount(0)
    await portfolio.columns.click()
    await page.getByRole('menuitemcheckbox', { name: /^Leverage/ }).click()
    await expect(portfolio.leverage(BTC)).toHaveValue('2')
  })
})
