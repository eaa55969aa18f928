import { expect, test } from './app'
import { atRest } from './support/atRest'
import { printedByCommandLine } from './support/margin'
import { pressAlong } from './support/pressAlong'
import { textAtRest } from './support/textAtRest'

const FILE = 'public/examples/half-hedged-strangle.json'

test('every analysis of a venue’s model has its tab, in which numbers are explained and hedges adopted', async ({
  app,
  page,
}) => {
  const { results, explanation } = app
  const { panel } = results
  await app.openExample('Short strangle, half hedged')
  await page.getByRole('combobox', { name: 'Rulebook' }).selectOption('derive')
  await expect(app.portfolio.table('Positions').getByRole('columnheader', { name: 'Delta' })).toBeVisible()
  await expect(
    app.portfolio.table('Positions').getByRole('columnheader', { name: 'Effect on MM' }),
  ).toHaveCount(0)
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(/^The worst of \d+ scenarios is BTC /)

  await test.step('its scenarios, the worst first, each explained and leg by leg', async () => {
    const scenarios = panel.getByRole('table', { name: 'Scenarios of BTC' })
    const [, worst, second] = await scenarios.getByRole('row').all()
    await expect(worst ?? scenarios).toContainText('worst')
    await worst?.getByRole('button', { name: /^[−+]/ }).last().click()
    await expect(explanation.title).toContainText('Result of the scenario')
    await explanation.close.click()
    await expect(results.legs.getByRole('row')).not.toHaveCount(0)
    await second?.getByRole('button', { name: / by leg$/ }).click()
    await expect(results.scenarioLegs).toBeVisible()
    await results.backToWorst.click()
    await expect(results.legs).toBeVisible()
  })

  await test.step('what its margins are made of, by component and by row', async () => {
    await results.show('Contingency')
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('of what BTC needs')
    const bars = panel.getByRole('application')
    await bars.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(explanation.title).toHaveText('Margin of the unit in USD, BTC')
    await expect(explanation.value).toContainText(await textAtRest(app.headline.margin))
    await explanation.close.click()
    const effects = panel.getByRole('table', { name: 'Attribution by row' })
    await expect(effects.getByRole('row').nth(1)).toContainText(/\+[\d,.]+$/)
  })

  await test.step('the curve, and price and volatility together', async () => {
    await results.show('Margin curve')
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('The equity covers')
    // Enter explains the point that the arrow keys have reached.
    await panel.getByRole('application').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(explanation.title).toContainText('Maintenance margin')
    await expect(explanation.why).toBeVisible()
    await explanation.close.click()
    await panel.getByRole('radio', { name: 'Price and volatility' }).check({ force: true })
    const surface = panel.getByRole('table', { name: 'Maintenance margin by price and volatility' })
    const dearest = surface.getByRole('button', { name: /the worst$/ })
    await expect(dearest).toHaveCount(1)
    await dearest.click()
    await expect(explanation.title).toContainText('Maintenance margin')
    await explanation.close.click()
    await panel.getByRole('radio', { name: 'Index price' }).check({ force: true })
  })

  await test.step('how far it is to the end, and what happens there', async () => {
    await results.show('Headroom and liquidation')
    await expect(panel.getByRole('table', { name: 'Headroom' })).toContainText('Account')
    await expect(panel.getByRole('heading', { name: 'How Derive liquidates' })).toBeVisible()
  })

  await test.step('the statement of the venue, explained, and saved as the command line prints it', async () => {
    await results.show('Statement')
    await expect(app.statement.title).toHaveText('Statement: Short strangle, half hedged')
    const margin = await textAtRest(app.headline.margin)
    await expect(app.statement.figure('Result', 'Maintenance margin')).toHaveText(margin)
    await app.statement.figure('From the components to the margins, BTC', 'Stress loss').first().click()
    await expect(explanation.title).toContainText('Stress loss')
    await atRest(page)
    await explanation.close.click()
    const json = await app.statement.save('JSON')
    expect(json.text).toBe(await printedByCommandLine(FILE, '--model', 'derive'))
  })

  await test.step('a hedge that is adopted lowers the margin, and the tabs follow', async () => {
    await results.show('Hedges')
    await panel.getByRole('button', { name: 'Find hedges' }).click()
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('saves most')
    await atRest(page)
    await panel
      .getByRole('button', { name: /^Adopt / })
      .first()
      .click()
    await expect(app.messages).toContainText('Adopted:')
    const older = panel.getByText('These are of the book before it was changed')
    await expect(older).toBeVisible()
    // What is searched is the book after the edit, however soon after it.
    const again = panel.getByRole('button', { name: 'Find again' })
    await pressAlong(app.scenario.undo, again)
    await expect(older).toBeHidden()
    await atRest(page)
    await expect(older).toBeHidden()
    await expect(again).toBeVisible()
  })

  await test.step('what has no room beside the headline is led to in the comparison of venues', async () => {
    await app.headline.region
      .getByRole('button', { name: /^and \d+ more$/ })
      .first()
      .click()
    await expect(app.comparison.choice('Venues')).toBeChecked()
  })
})
