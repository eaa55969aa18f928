import { type App, expect, test } from './app'

const WORKER = /\/engine\.worker-[^/]*\.js$/

async function expectItCalculates({ headline, portfolio }: App): Promise<void> {
  await portfolio.add('Positions', '-1 BTC-24APR26-60000-P-USDT')
  await expect(headline.margin).toHaveText('2,992.95')
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
  await expect(app.headline.margin).toHaveText('2,992.95')
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(corrupt)
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
    await expect(app.headline.sentence).toContainText('The calculation crashed.')
    await page.unroute(WORKER)
    await expectItCalculates(app)
    await expect(app.headline.sentence).not.toContainText('crashed')
  })

  test('says what to do where a file of the page could not be fetched', async ({ app, page }) => {
    await page.route('**/market/sample.json', (route) => route.abort())
    await page.goto('/')
    await expect(app.headline.sentence).toHaveText(
      'A file of this page could not be loaded. Check the connection and reload the page.',
    )
    await page.unroute('**/market/sample.json')
    await page.reload()
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
