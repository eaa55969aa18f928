import { expect, test } from './app'
import { expectNoAxeViolations } from './support/axe'
import { textAtRest } from './support/textAtRest'

test('the ways to stress a book are accessible, and a chart that comes back into sight is up to date', async ({
  app,
  page,
}) => {
  const { headline, portfolio, results } = app
  await app.openExample('Short strangle, half hedged')

  await test.step('a scenario leg by leg', async () => {
    await results.cell('vol −20 %', 0).click()
    await expect(results.chart(/loses most/)).toBeVisible()
    await expectNoAxeViolations(page, results.region)
    await results.backToWorst.click()
  })

  await test.step('a chart that was scrolled away is up to date when it is seen again', async () => {
    const chart = results.chart(/^The worst is/)
    await chart.scrollIntoViewIfNeeded()
    await expect(chart).toContainText('decides')
    const before = await textAtRest(headline.margin)
    const decides = chart.getByText(/decides$/)
    const drawn = await textAtRest(decides)
    await portfolio.setSize('Positions', 'BTC 24 Apr 76,000 call', '-3')
    await expect(decides).not.toHaveText(drawn)

    await results.region.evaluate((pane) => pane.scrollTo(0, pane.scrollHeight))
    await expect(chart).not.toBeInViewport()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(headline.margin).toHaveText(before)
    await chart.scrollIntoViewIfNeeded()
    await expect(decides).toHaveText(drawn)
  })

  await test.step('what has happened', async () => {
    await app.goOnWithExample('Two units, BTC against ETH')
    await results.stressBy('Historical moves')
    await expect(results.history.getByRole('row', { name: '19 May 2021' })).toContainText('+11,451.76')
    await expectNoAxeViolations(page, results.region)
  })

  await test.step('between the points of the grid', async () => {
    await app.scenario.choose('New scenario')
    await expect(headline.nothing).toBeVisible()
    await portfolio.add('Positions', '1 BTCUSDT')
    await expect(headline.margin).not.toHaveText('0.00')
    await results.stressBy('Between grid points')
    await expect(results.chart('No price in between loses more than the worst point')).toBeVisible()
    await expectNoAxeViolations(page, results.region)
  })
})
