import { readFileSync } from 'node:fs'
import { App, expect, test } from './app'
import { FIGURES } from './pages/Headline'
import { TABS } from './pages/Results'
import { Welcome } from './pages/Welcome'
import { overflows } from './support/overflow'
import { textFile } from './support/scenarios'
import { textAtRest, textsAtRest } from './support/textAtRest'
import { typeAsPeopleDo } from './support/typing'

const CALL = 'BTC 24 Apr 80,000 call'

/** The tabs that always draw. */
const CHARTS = ['Stress', 'Contingency', 'Hedges and orders', 'Margin curve'] as const

const figuresOf = ({ headline }: App) => textsAtRest(FIGURES.map((name) => headline.figure(name)))

test.describe('in Firefox', { tag: '@firefox' }, () => {
  test.describe('a first visitor', () => {
    test.use({ storageState: { cookies: [], origins: [] } })

    test('finds an example at work, changes it, and finds it so again', async ({ app, page }) => {
      const { headline, portfolio, scenario } = app
      await app.open()
      await expect(scenario.trigger).toHaveAccessibleName('Scenario: Short strangle, half hedged')
      await expect(new Welcome(page).bar).toContainText('This is an example.')
      await expect(headline.margin).toHaveText('15,363.34')
      await portfolio.setSize('Positions', 'BTC 24 Apr 60,000 put', '-3')
      await expect(headline.margin).not.toHaveText('15,363.34')
      const margin = await textAtRest(headline.margin)
      await portfolio.add('Positions', '1 ETHUSDT')
      await expect(portfolio.row('Positions', 'ETHUSDT')).toBeVisible()
      await expect(headline.margin).not.toHaveText(margin)
      const figures = await figuresOf(app)
      await page.reload()
      await expect(portfolio.row('Positions', 'ETHUSDT')).toBeVisible()
      await expect.poll(() => figuresOf(app)).toEqual(figures)
    })
  })

  test('the market moves, and a margin opens down to a parameter', async ({ app }) => {
    const { explanation, headline, whatIf } = app
    await app.openExample('Three short calls, alone')
    await headline.margin.click()
    await expect(explanation.value).toHaveText('5,100.03 USD')
    await explanation.follow('Contingency')
    await expect(explanation.panel).toContainText('3 BTC × 0.01 × 20,000.00 USD/BTC = 600.00 USD')
    await explanation.follow('Short option coefficient')
    await expect(explanation.value).toHaveText('0.01')
    await explanation.close.click()
    await whatIf.set('BTC price', '-5')
    await expect(whatIf.line).toBeVisible()
    await expect(headline.margin).not.toHaveText('5,100.03')
    await whatIf.backToMarket.click()
    await expect(headline.margin).toHaveText('5,100.03')
  })

  test('a file comes in by the dialog, and a link of it opens to the identical statement', async ({
    app,
    browser,
    page,
  }) => {
    const { importing, scenario, sharing } = app
    await app.open()
    await scenario.choose('Import')
    const asked = page.waitForEvent('filechooser')
    await importing.chooseFiles.click()
    await (await asked).setFiles(
      textFile('condor.json', readFileSync('public/examples/iron-condor.json', 'utf8')),
    )
    await expect(importing.said).toContainText('A new scenario with 4 positions')
    await importing.openAsNew.click()
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Iron condor')
    await expect(app.headline.margin).toBeVisible()
    await app.results.show('Contingency')
    await sharing.open()
    const link = await sharing.linkMade()
    await sharing.close.click()

    const context = await browser.newContext()
    await typeAsPeopleDo(context)
    const there = new App(await context.newPage())
    await there.headline.region.page().goto(link)
    await expect(there.messages).toContainText('Opened Iron condor from a link.')
    await expect(there.results.tab('Contingency')).toHaveAttribute('aria-selected', 'true')
    expect(await figuresOf(there)).toEqual(await figuresOf(app))
    await context.close()
  })

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 360, height: 740 },
  ]) {
    test(`every tab is drawn within ${viewport.width} px`, async ({ app, page }) => {
      await page.setViewportSize(viewport)
      await app.openExample('Short strangle, half hedged')
      if (viewport.width < 768) await page.getByRole('button', { name: 'Results', exact: true }).click()
      for (const tab of TABS) {
        await app.results.show(tab)
        await expect(app.results.panel.getByRole('heading').first()).toBeVisible()
        if (CHARTS.some((name) => name === tab))
          await expect(app.results.panel.getByRole('figure').first().locator('svg').first()).toBeVisible()
        await expect.poll(() => overflows(page)).toEqual([])
      }
      await expect(page.getByRole('main')).not.toContainText('could not be')
    })
  }

  test('the keyboard alone adds a call and takes it back', async ({ app, page }) => {
    const { portfolio, scenario } = app
    await app.open()
    await portfolio.entry('Positions').focus()
    await page.keyboard.type('sell 3 btc 24apr 80000 call')
    await page.keyboard.press('Enter')
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−3')
    await page.keyboard.press('Escape')
    await scenario.undo.click()
    await expect(portfolio.rows('Positions')).toHaveCount(0)
  })
})
