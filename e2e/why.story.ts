import { expect, test } from './app'
import { Liquidation } from './pages/Liquidation'
import { MarginCurve } from './pages/MarginCurve'
import { textAtRest } from './support/textAtRest'
import { moveDown } from './walk'

test('why the margin is what it is, and why it rose with a hedge, are answered within two clicks', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const { explanation, headline, portfolio, results } = app
  await app.openExample('Three short calls, alone')

  await test.step('an explanation goes back and forward', async () => {
    await headline.margin.click()
    await expect(explanation.panel).toContainText('4,500.03 USD + 600.00 USD = 5,100.03 USD')
    await expect(explanation.panel).toContainText(
      'Includes 1 position, market prices and parameters of the rulebook.',
    )
    await expect(explanation.input('Maximum loss')).toContainText('88 %')
    await explanation.follow('Contingency')
    await expect(explanation.title).toHaveText('Contingency, BTC')
    await explanation.panel.getByRole('button', { name: 'Back' }).click()
    await expect(explanation.title).toHaveText('Maintenance margin')
    await explanation.panel.getByRole('button', { name: 'Forward' }).click()
    await expect(explanation.title).toHaveText('Contingency, BTC')
  })

  await test.step('it tells its terms', async () => {
    await explanation.panel.getByText('terms used here').click()
    await expect(explanation.panel.getByRole('definition').first()).toBeVisible()
    await explanation.panel.getByRole('button', { name: 'Glossary: all terms' }).click()
    const glossary = page.getByRole('dialog', { name: 'Glossary' })
    await glossary.getByRole('textbox', { name: 'Search the glossary' }).fill('haircut')
    await expect(glossary.getByRole('term')).toHaveCount(1)
    await page.keyboard.press('Escape')
  })

  await test.step('it is left by a link that leads to it', async () => {
    await explanation.panel.getByRole('switch', { name: 'Markdown' }).click()
    await explanation.copy.click()
    await expect.poll(copied).toMatch(/^\*\*Contingency, BTC: 600\.00 USD/)
    await explanation.panel.getByRole('button', { name: 'Copy a link to this figure' }).click()
    await expect.poll(copied).toMatch(/^http.*#/)
    await explanation.close.click()
    await page.goto(await copied())
    await expect(explanation.title).toHaveText('Contingency, BTC')
    await explanation.close.click()
  })

  await test.step('why the margin rose with a hedge', async () => {
    await portfolio.add('What-if hedges', '9 BTCUSDT')
    await expect(headline.change('Maintenance margin')).toContainText('+')
    await headline.whyChanged('Maintenance margin').click()
    await expect(explanation.why).toContainText(
      /Maintenance margin rose by [\d,.]+\sUSD, from 5,100\.03\sUSD to/,
    )
    await expect(explanation.why).toContainText('Most of it is the maximum loss of BTC')
    await expect(explanation.why).toContainText('through BTCUSDT perpetual')
    await expect(explanation.why.getByRole('row', { name: 'the first input that differs' })).toContainText(
      'none',
    )
    await explanation.close.click()
  })

  await test.step('that it raises the margin is said before it is asked', async () => {
    await results.surprise('The hedge 9 BTCUSDT perpetual raises the margin by').click()
    await expect(results.surprises).toContainText('Hedges and orders finds the best')
    await results.surprises.getByRole('button', { name: 'Why the maintenance margin of BTC changes' }).click()
    await expect(explanation.why).toContainText('which was not there before')
  })
})

test('a liquidation price, a step of a liquidation and a difference between rulebooks open why', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const { comparison, explanation, results } = app
  const walk = new Liquidation(page)
  await app.openStrangle()

  await test.step('a liquidation price opens why it is one', async () => {
    await results.show('Margin curve')
    await new MarginCurve(page).crossings
      .getByRole('row', { name: /liquidation price/ })
      .getByRole('button')
      .first()
      .click()
    await expect(explanation.why).toContainText(
      /MM rate rose by [\d.]+\spoints, from 8\.47\s% to 100\.00\s%, at/,
    )
    await expect(explanation.panel.getByText(/^What if: at [\d,.]+\sUSD/)).toBeVisible()
    await expect(explanation.panel.getByRole('paragraph').filter({ hasText: /^100\.00\s%$/ })).toBeVisible()
    await explanation.close.click()
  })

  await test.step('a step of a liquidation opens why, and a link leads to it', async () => {
    await app.goOnWithExample('Close to liquidation')
    await walk.show()
    await moveDown(walk, 5)
    await walk.button('To the end').click()
    await walk.rateAfter.click()
    await expect(explanation.title).toHaveText('MM rate')
    await expect(explanation.why).toContainText(
      /MM rate fell by .+, after step \d+ of the liquidation with ETH down 5\s%\./,
    )
    const rate = explanation.panel.getByRole('paragraph').filter({ hasText: /^[\d.]+\s%$/ })
    const value = await textAtRest(rate)
    await explanation.panel.getByRole('button', { name: 'Copy a link to this figure' }).click()
    await expect.poll(copied).toMatch(/^http.*#/)
    await explanation.close.click()
    await page.goto(await copied())
    await expect(rate).toHaveText(value)
    await explanation.close.click()
  })

  await test.step('the difference between two rulebooks opens why', async () => {
    await app.goOnWithExample('Calendar spread')
    await comparison.show('Rulebooks')
    await comparison.account
      .getByRole('row', { name: /^Maintenance margin/ })
      .getByRole('button')
      .last()
      .click()
    await expect(explanation.why).toContainText(/under .+ instead of .+\./)
    await expect(explanation.why.getByRole('row', { name: 'the first input that differs' })).toBeVisible()
  })
})
