import type { Page } from '@playwright/test'
import { type App, expect, test } from './app'
import { atRest } from './support/atRest'
import { textAtRest } from './support/textAtRest'

test.use({ ownProfile: true })

const WORKER = /\/engine\.worker-[^/]*\.js$/

const NO_CALCULATION = 'The calculation could not be loaded. Check the connection.'

/** A short put alone: it needs 3,024.62. */
const PUT = '-1 BTC-24APR26-60000-P-USDT'

async function expectItCalculates({ headline, portfolio }: App): Promise<void> {
  await portfolio.add('Positions', PUT)
  await expect(headline.margin).toHaveText('3,024.62')
}

/** Makes the short put a short strangle on 50,000 USDT. */
async function addToStrangle({ headline, portfolio }: App): Promise<void> {
  await portfolio.add('Positions', '-1 BTC-24APR26-80000-C-USDT')
  await portfolio.add('Balances', '50000 USDT')
  await expect(headline.margin).toHaveText('4,088.01')
}

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

  test('goes on once its calculation comes, whatever kept it', async ({ app, context, page }) => {
    const { headline, portfolio } = app

    await test.step('it tries again at the press of a button, and when the browser is back online', async () => {
      await page.route(WORKER, (route) => route.abort())
      await page.goto('/')
      await headline.tryAgain.click()
      // Else it may ask for the script while the browser is offline.
      await atRest(page)
      await expect(headline.sentence).toContainText(NO_CALCULATION)
      await context.setOffline(true)
      await page.unroute(WORKER)
      await context.setOffline(false)
      await expect(headline.sentence).toContainText('Nothing is held')
      await expect(headline.tryAgain).toHaveCount(0)
    })

    await test.step('it says that its calculation cannot start, and goes on with the next edit', async () => {
      await page.route(WORKER, (route) => route.abort())
      await page.reload()
      await expect(headline.sentence).toContainText(NO_CALCULATION)
      await page.unroute(WORKER)
      await expectItCalculates(app)
      await expect(headline.sentence).not.toContainText(NO_CALCULATION)
    })

    await test.step('it starts its calculation anew where the script could not be fetched at first', async () => {
      let refused = 0
      await page.route(WORKER, (route) => {
        if (refused > 0) return route.continue()
        refused += 1
        return route.abort()
      })
      await page.reload()
      await expect(headline.margin).toHaveText('3,024.62')
      expect(refused).toBe(1)
      await page.unroute(WORKER)
    })

    await test.step('it says what to do where a file of the page could not be fetched', async () => {
      await page.route('**/market/sample.json', (route) => route.abort())
      await page.reload()
      await expect(headline.sentence).toHaveText(
        'A file of this page could not be loaded. Check the connection. Try again',
      )
      await page.unroute('**/market/sample.json')
      await headline.tryAgain.click()
      await expect(headline.margin).toHaveText('3,024.62')
    })

    await test.step('it survives a crash of its workers in the midst of the work', async () => {
      await addToStrangle(app)
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
      await portfolio.add('What-if hedges', '0.05 BTCUSDT')
      await expect(headline.margin).toHaveText('3,770.82')
    })
  })
})

test.describe('where a part of it cannot be loaded, the page', () => {
  test.use({
    expectedFaults: [/Failed to load resource|could not be loaded|hit by a stone/],
  })

  /** What stands where the part should be. */
  const lost = (page: Page, what: string) =>
    page.getByRole('alert').filter({ hasText: `${what} could not be loaded` })

  test('keeps everything but the part, and loads it when asked again', async ({ app, context, page }) => {
    const { explanation, headline, messages, portfolio, results } = app
    await app.open()

    await test.step('what was typed stays where the part that adds it does not come', async () => {
      await page.route(/\/entering-[^/]*\.js$/, (route) => route.abort())
      const line = portfolio.entry('Positions')
      await line.fill(PUT)
      await line.press('Enter')
      await expect(messages).toContainText('was not added')
      await expect(line).toHaveValue(PUT)
      await page.unrouteAll()
      await line.press('Enter')
      await expect(headline.margin).toHaveText('3,024.62')
      await addToStrangle(app)
    })

    await test.step('offline every part says so in its place, wherever that is', async () => {
      await expect(results.heatmap).toBeVisible()
      await context.setOffline(true)
      await results.stressBy('Between grid points')
      await expect(lost(page, 'What lies between the points')).toBeVisible()
      await headline.margin.click()
      await expect(lost(page, 'The explanation')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(lost(page, 'The explanation')).toHaveCount(0)
      await page.getByRole('button', { name: 'Volatility surface' }).click()
      await expect(lost(page, 'The volatility surface')).toBeVisible()

      await context.setOffline(false)
      await lost(page, 'The volatility surface').getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByRole('dialog', { name: 'Volatility surface' })).toBeVisible()
      await page.keyboard.press('Escape')
      await headline.margin.click()
      await expect(explanation.panel).toBeVisible()
      await lost(page, 'What lies between the points').getByRole('button', { name: 'Try again' }).click()
      await expect(results.chart(/./).first()).toBeVisible()
      await explanation.close.click()
    })

    await test.step('a tab says so in its place, and the others go on', async () => {
      await page.route(/\/ContingencyTab-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }))
      await results.show('Contingency')
      await expect(lost(page, 'Contingency')).toContainText('Your work is safe')
      await lost(page, 'Contingency').getByRole('button', { name: 'Try again' }).click()
      await expect(lost(page, 'Contingency')).toBeVisible()

      await portfolio.add('What-if hedges', '0.05 BTCUSDT')
      await expect(headline.margin).toHaveText('3,770.82')
      await results.show('Stress')
      await results.stressBy('Scenarios')
      await expect(results.heatmap).toBeVisible()

      await page.unrouteAll()
      await results.show('Contingency')
      await expect(results.parts).toBeVisible()
      await expect(lost(page, 'Contingency')).toHaveCount(0)
    })
  })

  test('loads and draws a tab again when asked', async ({ app, page }) => {
    const { headline, portfolio, results } = app
    await app.openStrangle()

    await test.step('with the styles and the scripts that it needs', async () => {
      await page.route(
        /\/(ContingencyTab-[^/]*\.css|WaterfallBar-[^/]*\.js|waterfallStep-[^/]*\.js)$/,
        (route) => route.abort(),
      )
      await results.show('Contingency')
      await expect(lost(page, 'Contingency')).toBeVisible()
      await page.unrouteAll()
      await lost(page, 'Contingency').getByRole('button', { name: 'Try again' }).click()
      await expect(results.parts).toBeVisible()
      const rulesOfTab = () =>
        page.evaluate(() => {
          const sheets = [...document.styleSheets].filter(({ href }) => href?.includes('/ContingencyTab-'))
          return sheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0)
        })
      expect(await rulesOfTab()).toBeGreaterThan(0)
    })

    await test.step('and keeps to it what goes wrong while it is drawn', async () => {
      await page.route(/\/ContingencyTab-[^/]*\.js$/, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `export const ContingencyTab = () => {
            if (document.title !== 'Mended') throw new Error('hit by a stone')
            return 'Whole again'
          }`,
        }),
      )
      await page.reload()
      await results.show('Contingency')
      const fault = page.getByRole('alert').filter({ hasText: 'Contingency could not be shown' })
      await expect(fault).toContainText('Something in it went wrong')
      await portfolio.add('What-if hedges', '0.05 BTCUSDT')
      await expect(headline.margin).toHaveText('3,770.82')
      await page.evaluate(() => {
        document.title = 'Mended'
      })
      await fault.getByRole('button', { name: 'Try again' }).click()
      await expect(results.panel).toHaveText('Whole again')
    })
  })
})
