import { expect, test } from './app'
import { MarginCurve } from './pages/MarginCurve'
import { atRest } from './support/atRest'

test('every point of the curve and of the surface opens why, by keys and in the table', async ({
  app,
  page,
}) => {
  const { explanation, portfolio, results } = app
  const curve = new MarginCurve(page)
  await app.openExample('Short strangle, half hedged')
  await curve.open()
  const chart = results.panel.getByRole('figure').first()
  const plot = chart.getByRole('application')

  await test.step('by keys', async () => {
    await plot.focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    await expect(explanation.title).toHaveText('Maintenance margin')
    await expect(explanation.why).toContainText(/, at [\d,.]+\sUSD \(.+ down\)\./)
    await page.keyboard.press('Escape')
    await expect(plot).toBeFocused()
  })

  await test.step('in the table', async () => {
    await chart.getByRole('button', { name: 'Table', exact: true }).click()
    const row = chart.getByRole('table').getByRole('row').nth(1)
    await row.getByRole('button').first().focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    await expect(explanation.title).toHaveText('Initial margin')
    await page.keyboard.press('Escape')
  })

  await test.step('of the surface', async () => {
    await curve.against('Price and volatility')
    await atRest(page)
    await curve.surface.focus()
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp', 'Enter']) await page.keyboard.press(key)
    await expect(explanation.title).toHaveText('MM rate')
    await expect(explanation.why).toContainText(/, at [\d,.]+\sUSD \(.+ down\) with volatility .+ up\./)
    await page.keyboard.press('Escape')
  })

  await test.step('of what a hedge does', async () => {
    await portfolio
      .row('What-if hedges', 'BTCUSDT')
      .getByRole('button', { name: /^−[\d,]+$/ })
      .last()
      .click()
    await expect(explanation.why).toContainText(/with the hedge .+BTCUSDT perpetual\./)
    await explanation.close.click()
  })

  await test.step('what is against expectation is said before it is asked', async () => {
    await app.goOnWithExample('Fifteen minutes to expiry')
    await expect(results.surprises).toContainText(
      'expires in 15 min: only 50 % of each price shock reaches it',
    )
  })
})
