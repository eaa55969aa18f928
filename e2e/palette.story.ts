import { expect, test } from './app'
import { TABS } from './pages/Results'

test('an action is found by typing and done with Enter', async ({ app, page }) => {
  const { chain, headline, palette, portfolio, results, scenario } = app
  await app.openStrangle()
  await palette.run('contingency')
  await expect(palette.dialog).toBeHidden()
  await expect(results.tab('Contingency')).toHaveAttribute('aria-selected', 'true')
  await expect(results.tab('Contingency')).toBeFocused()

  await palette.run('set base')
  await expect(scenario.clearBaseline).toBeVisible()
  await expect(headline.group('Maintenance margin')).toContainText('same as baseline')

  await palette.run('chain')
  await expect(chain.dialog).toBeVisible()
  await chain.done.click()

  await test.step('rows are added from the palette: it leads to their line', async () => {
    await palette.run('add hedge')
    await expect(portfolio.entry('What-if hedges')).toBeFocused()
    await page.keyboard.type('0.05 BTCUSDT')
    await page.keyboard.press('Enter')
    await expect(headline.margin).toHaveText('3,770.82')
  })
})

test('the palette and the list of shortcuts are opened, gone through and left with keys', async ({
  app,
  page,
}) => {
  const { palette, portfolio } = app
  const { shortcuts } = palette
  await app.open()

  await test.step('the arrows go through what was found, and what is not possible is not done', async () => {
    await page.keyboard.press('Control+k')
    await expect(palette.line).toBeFocused()
    await page.keyboard.type('results tab')
    await expect(palette.actions).toHaveCount(TABS.length)
    await expect(palette.chosen).toHaveText(/^Go to Stress/)
    await page.keyboard.press('ArrowDown')
    await expect(palette.chosen).toHaveText('Go to Contingency')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(palette.chosen).toHaveText('Go to Compare')

    await palette.line.fill('undo')
    await expect(palette.chosen).toHaveAttribute('aria-disabled', 'true')
    await page.keyboard.press('Enter')
    await expect(palette.dialog).toBeVisible()
    await palette.line.fill('nonsense')
    await expect(palette.dialog.getByRole('status').first()).toHaveText(
      'No action is called that. Try another word.',
    )
    await page.keyboard.press('Escape')
    await expect(palette.dialog).toBeHidden()
  })

  await test.step('Escape gives the focus back', async () => {
    await portfolio.entry('Orders').focus()
    await page.keyboard.press('Control+k')
    await expect(palette.line).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(palette.dialog).toBeHidden()
    await expect(portfolio.entry('Orders')).toBeFocused()
  })

  await test.step('a question mark lists the shortcuts, but not while one types', async () => {
    await portfolio.entry('Positions').focus()
    await page.keyboard.type('?')
    await expect(portfolio.entry('Positions')).toHaveValue('?')
    await expect(shortcuts).toBeHidden()

    await portfolio.entry('Positions').fill('')
    await portfolio.entry('Positions').blur()
    await page.keyboard.press('?')
    await expect(shortcuts).toBeVisible()
    await expect(shortcuts.getByRole('definition')).toContainText(['All actions', 'Keyboard shortcuts'])
    await expect(shortcuts).toContainText('Ctrl K')
    await expect(shortcuts).toContainText('From the question to the answer, and on')
    await expect(shortcuts.getByRole('button', { name: /^Lessons/ })).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(palette.dialog).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(shortcuts).toBeHidden()
  })
})
