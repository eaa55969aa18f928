import { expect, test } from './app'
import { expectNoAxeViolations } from './support/axe'
import { VIEWPORTS } from './support/screens'
import { expectNoSidewaysScroll } from './support/sidewaysScroll'

const BTC = 'BTCUSDT perpetual'

test('the menu of columns and the column of leverage are accessible and fit, on a wide screen and on a phone', async ({
  app,
  page,
}) => {
  const { portfolio } = app
  const choice = page.getByRole('menuitemcheckbox', { name: /^Leverage/ })
  const head = portfolio.table('Positions').getByRole('columnheader', { name: 'Leverage' })
  await app.open()
  await portfolio.add('Positions', '1 BTCUSDT @ 69000')
  await expect(portfolio.row('Positions', BTC)).toBeVisible()
  for (const viewport of VIEWPORTS) {
    const isPhone = viewport.width < 768
    await test.step(isPhone ? 'a phone' : 'a wide screen', async () => {
      await page.setViewportSize(viewport)
      await portfolio.columns.click()
      await expect(choice).toBeVisible()
      await expectNoAxeViolations(page)
      await choice.click()
      await expect(head).toBeAttached()
      if (isPhone)
        await portfolio.row('Positions', BTC).getByRole('button', { name: 'All figures of the row' }).click()
      await expect(portfolio.leverage(BTC)).toBeVisible()
      await expectNoAxeViolations(page)
      await expectNoSidewaysScroll(page)
      await portfolio.columns.click()
      await choice.click()
      await expect(head).toHaveCount(0)
    })
  }
})
