import { App, expect, test } from './app'
import { atRest } from './support/atRest'
import { expectNoAxeViolations } from './support/axe'
import { overflows } from './support/overflow'
import { expectNoSidewaysScroll } from './support/sidewaysScroll'
import { textAtRest } from './support/textAtRest'

const EXAMPLE = 'Short strangle, half hedged'
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 780 }

test('the comparison of venues and their rulebooks are accessible, and a link opens elsewhere to the same venue', async ({
  app,
  page,
  browser,
}) => {
  const { comparison, explanation, headline, portfolio, rulebook, scenario } = app
  await app.openExample(EXAMPLE)

  await test.step('the comparison, with an explanation and on a phone', async () => {
    await comparison.show('Venues')
    await comparison.panel.getByRole('button', { name: 'Find the best hedges' }).click()
    await expect(comparison.panel.getByRole('table', { name: 'Best hedges of BTC' })).toBeVisible()
    const parts = comparison.panel.getByRole('table', { name: 'BTC at Paradex' })
    await comparison.cells(parts, 'Scan risk').first().getByRole('button').click()
    await explanation.follow('Result of all contracts and orders')
    await expect(explanation.title).toContainText('Result of all contracts and orders')
    await expectNoAxeViolations(page)
    await explanation.close.click()
    await page.setViewportSize(PHONE)
    await expect(comparison.panel.getByRole('table', { name: 'Venues' })).toBeVisible()
    await expectNoAxeViolations(page)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize(WIDE)
  })

  await test.step('a link to the scenario opens elsewhere to the same venue and headline', async () => {
    const equity = (of: App) => of.headline.region.getByRole('group', { name: 'Equity', exact: true })
    await portfolio.rulebook.selectOption('derive')
    await expect(headline.sentence).toContainText('Derive needs')
    const [margin, held] = [await textAtRest(headline.margin), await textAtRest(equity(app))]
    await app.sharing.open()
    const link = await app.sharing.linkMade()
    await app.sharing.close.click()
    const context = await browser.newContext()
    const elsewhere = await context.newPage()
    const there = new App(elsewhere)
    await elsewhere.goto(link)
    await expect(there.headline.margin).toHaveText(margin)
    await expect(equity(there)).toHaveText(held)
    await expect(there.portfolio.rulebook).toHaveValue('derive')
    await context.close()
  })

  await test.step('a rulebook of one model that is edited, and of another', async () => {
    for (const [venue, parameter, value] of [
      ['derive', 'Volatility shock up, BTC', '90'],
      ['paradex', 'Row 17 weight', '50'],
    ] as const) {
      await portfolio.rulebook.selectOption(venue)
      await rulebook.trigger.click()
      await rulebook.set(parameter, value)
      await expect(rulebook.dialog).toContainText('1 difference from')
      await expectNoAxeViolations(page)
      await rulebook.done.click()
      await scenario.undo.click()
    }
  })
})

test('every tab of a venue’s model is accessible and has room for what it says, on screen, on paper and on a phone', async ({
  app,
  page,
}) => {
  const { explanation, results, statement } = app
  const { panel } = results
  await app.openExample(EXAMPLE)
  await app.portfolio.rulebook.selectOption('derive')

  await test.step('scenarios', async () => {
    await expect(panel.getByRole('heading', { level: 2 })).toContainText(
      /^The worst of \d+ scenarios is BTC /,
    )
    await expect(results.legs).toBeVisible()
    await expectNoAxeViolations(page)
  })

  await test.step('contingency', async () => {
    await results.show('Contingency')
    await expect(panel.getByRole('table', { name: 'Attribution by row' })).toContainText(/\+[\d,.]+/)
    await expectNoAxeViolations(page, results.region)
  })

  await test.step('price and volatility together', async () => {
    await results.show('Margin curve')
    await panel.getByRole('radio', { name: 'Price and volatility' }).check({ force: true })
    const surface = panel.getByRole('table', { name: 'Maintenance margin by price and volatility' })
    await expect(surface.getByRole('button', { name: /the worst$/ })).toHaveCount(1)
    await expectNoAxeViolations(page, results.region)
  })

  await test.step('headroom and liquidation', async () => {
    await results.show('Headroom and liquidation')
    await expect(panel.getByRole('table', { name: 'Headroom' })).toContainText('Account')
    await expectNoAxeViolations(page, results.region)
  })

  await test.step('the statement, beside an explanation and on paper', async () => {
    await results.show('Statement')
    await statement.figure('From the components to the margins, BTC', 'Stress loss').first().click()
    await expect(explanation.title).toContainText('Stress loss')
    await atRest(page)
    await expect.poll(() => overflows(page)).toEqual([])
    await explanation.close.click()
    await expectNoAxeViolations(page, results.region)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveText([
      'Summary',
      'Inputs',
      'Parameters that differ from the rulebook',
      'Unit BTC',
      'Account',
    ])
    await page.emulateMedia({ media: 'screen' })
  })

  await test.step('hedges', async () => {
    await results.show('Hedges')
    await panel.getByRole('button', { name: 'Find hedges' }).click()
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('saves most')
    await atRest(page)
    await expectNoAxeViolations(page, results.region)
  })

  await test.step('a phone has them all, none wider than it is', async () => {
    await app.comparison.show('Venues')
    await page.setViewportSize(PHONE)
    await page.getByRole('tablist', { name: 'Results' }).waitFor()
    await atRest(page)
    await expectNoSidewaysScroll(page)
  })
})
