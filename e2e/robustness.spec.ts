import type { Page } from '@playwright/test'
import { type App, expect, test } from './app'
import { textAtRest } from './support/textAtRest'

test.use({ ownProfile: true })

const WORKER = /\/engine\.worker-[^/]*\.js$/

const NO_CALCULATION = 'The calculation could not be loaded. Check the connection.'

async function expectItCalculates({ headline, portfolio }: App): Promise<void> {
  await portfolio.add('Positions', '-1 BTC-24APR26-60000-P-USDT')
  await expect(headline.margin).toHaveText('3,024.62')
}

test('saved work that is corrupt is told, kept aside and no hindrance', async ({ app, page }) => {
  await app.openStrangle()
  const corrupt = '{"state":{"workbook":{"name":"My lost'
  // Before the page runs again, what it has saved by then is cut off.
  await page.addInitScript((text) => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('marginscope.scenario'))) {
      if (sessionStorage.getItem('corrupted') === null) localStorage.setItem(key, text)
    }
    sessionStorage.setItem('corrupted', 'once')
  }, corrupt)
  await page.reload()

  await expect(page.getByRole('note').filter({ hasText: 'could not be read' })).toBeVisible()
  await expect(app.portfolio.rows('Positions')).toHaveCount(0)
  await expectItCalculates(app)
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(corrupt)

  await page.reload()
  await expect(app.headline.margin).toHaveText('3,024.62')
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(corrupt)
})

test('a clock that is put back a day between two edits loses nothing, and what was changed last is told first', async ({
  app,
  page,
}) => {
  const { headline, portfolio, scenario, scenarios } = app
  await page.clock.setSystemTime('2026-06-03T12:00:00Z')
  await app.openStrangle()
  await scenario.choose('New scenario')
  await portfolio.add('Positions', '-1 BTC-24APR26-60000-P-USDT')
  await expect(headline.margin).toHaveText('3,024.62')
  await page.clock.setSystemTime('2026-06-02T12:00:00Z')
  await scenario.switchTo('Untitled scenario')
  await portfolio.add('Positions', '1 BTCUSDT')
  await expect(portfolio.rows('Positions')).toHaveCount(3)
  await expect(headline.margin).not.toHaveText('4,088.01')
  const margin = await textAtRest(headline.margin)
  await page.reload()
  await expect(portfolio.rows('Positions')).toHaveCount(3)
  await expect(headline.margin).toHaveText(margin)
  await scenario.choose('All scenarios')
  await expect(scenarios.rows).toHaveCount(2)
  await expect(scenarios.rows.first()).toContainText('open')
  await expect(scenarios.rows.first()).toContainText('2 Jun 2026')
})

test.describe('where something fails, the page', () => {
  test.use({ expectedFaults: [/Failed to load resource: net::ERR_FAILED|worker hit by a stone/] })

  test('starts its calculation anew where the script could not be fetched at first', async ({
    app,
    page,
  }) => {
    let refused = 0
    await page.route(WORKER, (route) => {
      if (refused > 0) return route.continue()
      refused += 1
      return route.abort()
    })
    await app.open()
    await expectItCalculates(app)
    expect(refused).toBe(1)
  })

  test('says that its calculation cannot start, and goes on with the next edit', async ({ app, page }) => {
    await page.route(WORKER, (route) => route.abort())
    await page.goto('/')
    await expect(app.headline.sentence).toContainText(NO_CALCULATION)
    await page.unroute(WORKER)
    await expectItCalculates(app)
    await expect(app.headline.sentence).not.toContainText(NO_CALCULATION)
  })

  test('tries its calculation again at the press of a button, and when the browser is back online', async ({
    app,
    context,
    page,
  }) => {
    await page.route(WORKER, (route) => route.abort())
    await page.goto('/')
    await app.headline.tryAgain.click()
    await expect(app.headline.sentence).toContainText(NO_CALCULATION)
    await context.setOffline(true)
    await page.unroute(WORKER)
    await context.setOffline(false)
    await expect(app.headline.sentence).toContainText('Nothing is held')
    await expect(app.headline.tryAgain).toHaveCount(0)
  })

  test('says what to do where a file of the page could not be fetched', async ({ app, page }) => {
    await page.route('**/market/sample.json', (route) => route.abort())
    await page.goto('/')
    await expect(app.headline.sentence).toHaveText(
      'A file of this page could not be loaded. Check the connection. Try again',
    )
    await page.unroute('**/market/sample.json')
    await app.headline.tryAgain.click()
    await expectItCalculates(app)
  })

  test('survives a crash of its workers in the midst of the work', async ({ app, page }) => {
    await app.openStrangle()
    await expect.poll(() => page.workers().length).toBe(2)
    const ended = page.workers().map((worker) => worker.waitForEvent('close'))
    for (const worker of page.workers()) {
      await worker.evaluate(() => {
        setTimeout(() => {
          throw new Error('worker hit by a stone')
        })
      })
    }
    await Promise.all(ended)
    await app.portfolio.add('What-if hedges', '0.05 BTCUSDT')
    await expect(app.headline.margin).toHaveText('3,770.82')
  })
})

test.describe('where a part of it cannot be loaded, the page', () => {
  test.use({
    expectedFaults: [/Failed to load resource|could not be loaded|hit by a stone/],
  })

  /** What stands where the part should be. */
  const lost = (page: Page, what: string) =>
    page.getByRole('alert').filter({ hasText: `${what} could not be loaded` })

  test('says so in the place of a tab, goes on, and loads it when asked again', async ({ app, page }) => {
    await app.openStrangle()
    await page.route(/\/ContingencyTab-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }))
    await app.results.show('Contingency')
    await expect(lost(page, 'Contingency')).toContainText('Your work is safe')
    await lost(page, 'Contingency').getByRole('button', { name: 'Try again' }).click()
    await expect(lost(page, 'Contingency')).toBeVisible()

    await app.portfolio.add('What-if hedges', '0.05 BTCUSDT')
    await expect(app.headline.margin).toHaveText('3,770.82')
    await app.results.show('Stress')
    await expect(app.results.heatmap).toBeVisible()

    await page.unrouteAll()
    await app.results.show('Contingency')
    await expect(app.results.parts).toBeVisible()
    await expect(lost(page, 'Contingency')).toHaveCount(0)
  })

  test('loads a tab again with the styles and the scripts that it needs', async ({ app, page }) => {
    await app.openStrangle()
    await page.route(
      /\/(ContingencyTab-[^/]*\.css|WaterfallBar-[^/]*\.js|waterfallStep-[^/]*\.js)$/,
      (route) => route.abort(),
    )
    await app.results.show('Contingency')
    await expect(lost(page, 'Contingency')).toBeVisible()
    await page.unrouteAll()
    await lost(page, 'Contingency').getByRole('button', { name: 'Try again' }).click()
    await expect(app.results.parts).toBeVisible()
    const rulesOfTab = () =>
      page.evaluate(() => {
        const sheets = [...document.styleSheets].filter(({ href }) => href?.includes('/ContingencyTab-'))
        return sheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0)
      })
    expect(await rulesOfTab()).toBeGreaterThan(0)
  })

  test('offline keeps everything but the part, wherever that is', async ({ app, context, page }) => {
    await app.openStrangle()
    await expect(app.results.heatmap).toBeVisible()
    await context.setOffline(true)
    await app.results.stressBy('Between grid points')
    await expect(lost(page, 'What lies between the points')).toBeVisible()
    await app.headline.margin.click()
    await expect(lost(page, 'The explanation')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(lost(page, 'The explanation')).toHaveCount(0)
    await page.getByRole('button', { name: 'Volatility surface' }).click()
    await expect(lost(page, 'The volatility surface')).toBeVisible()

    await context.setOffline(false)
    await lost(page, 'The volatility surface').getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('dialog', { name: 'Volatility surface' })).toBeVisible()
    await page.keyboard.press('Escape')
    await app.headline.margin.click()
    await expect(app.explanation.panel).toBeVisible()
    await lost(page, 'What lies between the points').getByRole('button', { name: 'Try again' }).click()
    await expect(app.results.chart(/./).first()).toBeVisible()
  })

  test('keeps what was typed where the part that adds it does not come', async ({ app, page }) => {
    await app.open()
    await page.route(/\/entering-[^/]*\.js$/, (route) => route.abort())
    const line = app.portfolio.entry('Positions')
    await line.fill('-1 BTC-24APR26-60000-P-USDT')
    await line.press('Enter')
    await expect(app.messages).toContainText('was not added')
    await expect(line).toHaveValue('-1 BTC-24APR26-60000-P-USDT')
    await page.unrouteAll()
    await line.press('Enter')
    await expect(app.headline.margin).toHaveText('3,024.62')
  })

  test('keeps to the part what goes wrong while it is drawn, and draws it again when asked', async ({
    app,
    page,
  }) => {
    await app.openStrangle()
    await page.route(/\/ContingencyTab-[^/]*\.js$/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export const ContingencyTab = () => {
          if (document.title !== 'Mended') throw new Error('hit by a stone')
          return 'Whole again'
        }`,
      }),
    )
    await app.results.show('Contingency')
    const fault = page.getByRole('alert').filter({ hasText: 'Contingency could not be shown' })
    await expect(fault).toContainText('Something in it went wrong')
    await app.portfolio.add('What-if hedges', '0.05 BTCUSDT')
    await expect(app.headline.margin).toHaveText('3,770.82')
    await page.evaluate(() => {
      document.title = 'Mended'
    })
    await fault.getByRole('button', { name: 'Try again' }).click()
    await expect(app.results.panel).toHaveText('Whole again')
  })
})
