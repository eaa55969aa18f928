import { App, test as base, expect } from './app'
import { Keeping } from './pages/Keeping'
import { LivePrices } from './pages/LivePrices'
import { TABS } from './pages/Results'
import { expectNoAxeViolations } from './support/axe'
import { Exchange } from './support/exchange'
import { OwnServer } from './support/ownServer'
import { returning } from './support/returning'
import { textAtRest } from './support/textAtRest'

interface OfflineFixtures {
  /** Serves the page; may go away, or serve another version. */
  server: OwnServer
  keeping: Keeping
}

const test = base.extend<OfflineFixtures>({
  server: async ({ serviceWorkers }, use) => {
    expect(serviceWorkers, 'the page may keep itself').toBe('allow')
    const server = await OwnServer.open()
    await use(server)
    await server.end()
  },
  baseURL: async ({ server }, use) => use(server.address),
  storageState: async ({ server }, use) => use(returning(server.address)),
  keeping: async ({ page }, use) => use(new Keeping(page)),
})

test.use({ serviceWorkers: 'allow' })
test.beforeEach('the page is open, and kept', async ({ app, keeping }) => {
  await app.openStrangle()
  await keeping.untilKept()
})

test.describe('without a network', () => {
  test('the whole page is kept: it computes the same, and every part of it opens', {
    tag: '@firefox',
  }, async ({ app, page, server, keeping }) => {
    const { headline, portfolio, results, scenario, chain, rulebook } = app
    expect(await keeping.files()).toEqual(server.files)
    await server.close()

    await page.reload()
    await expect(headline.margin).toHaveText('4,088.01')
    await keeping.untilKept()
    await keeping.comeBack()
    await expect(page.getByRole('region', { name: 'Market', exact: true })).toContainText('BTC')
    for (const tab of TABS) {
      await results.show(tab)
      await expect(results.panel.getByRole('heading').first()).toBeVisible()
    }
    await results.show('Margin curve')
    await expect(results.panel.getByRole('figure').first().locator('svg').first()).toBeVisible()
    await portfolio.rulebook.selectOption('uta-observed')
    await expect(headline.margin).not.toHaveText('4,088.01')
    await rulebook.open()
    await rulebook.done.click()
    await page.getByRole('button', { name: 'Option chain' }).first().click()
    await expect(chain.dialog).toContainText('80,000')
    await page.keyboard.press('Escape')
    await scenario.chooseExample('Iron condor')
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Iron condor')
    await expect(headline.margin).toBeVisible()
    await headline.margin.click()
    await expect(app.explanation.panel).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('could not be loaded')
    await expect(keeping.notice).toBeHidden()
  })
})

test.describe('a new version', () => {
  test('is told of, can wait until later, and leaves all that was typed once it is taken', async ({
    app,
    page,
    server,
    keeping,
  }) => {
    const { headline, portfolio } = app

    await test.step('it can wait until later', async () => {
      server.publish('The next version')
      await page.reload()
      await expect(page).toHaveTitle('MarginScope')
      await expect(keeping.notice).toBeVisible()
      await expectNoAxeViolations(page)
      await keeping.dismiss.click()
      await expect(keeping.notice).toBeHidden()
      await expect(page).toHaveTitle('MarginScope')
      await page.reload()
      await expect(keeping.notice).toBeVisible()
      await expect(page).toHaveTitle('MarginScope')
    })

    await test.step('it waits until it is taken, and leaves all that was typed', async () => {
      const isSame = await keeping.mark()
      await expect(keeping.notice).toBeVisible()
      await portfolio.add('Positions', '1 ETHUSDT')
      await expect(portfolio.row('Positions', 'ETHUSDT')).toBeVisible()
      await expect(keeping.notice).toBeVisible()
      await portfolio.entry('Positions').fill('sell 3 btc 24apr')
      const margin = await textAtRest(headline.margin)
      expect(await isSame()).toBe(true)

      await keeping.reload.click()
      await expect(page).toHaveTitle('The next version')
      expect(await isSame()).toBe(false)
      await expect(keeping.notice).toBeHidden()
      await expect(portfolio.row('Positions', 'ETHUSDT')).toBeVisible()
      await expect(portfolio.entry('Positions')).toHaveValue('sell 3 btc 24apr')
      await expect(headline.margin).toHaveText(margin)
      await server.close()
      await page.reload()
      await expect(page).toHaveTitle('The next version')
      await expect(headline.margin).toHaveText(margin)
    })
  })

  test('taken in one tab, another goes on with the one before and loads the rest of it', async ({
    app,
    page,
    server,
    keeping,
  }) => {
    const isSame = await keeping.mark()
    const other = await page.context().newPage()
    const there = new App(other)
    const keepingThere = new Keeping(other)
    await there.open()
    await keepingThere.untilKept()
    server.publish('The next version', 'CurveTab')
    await keepingThere.comeBack()
    await keepingThere.reload.click()
    await expect(other).toHaveTitle('The next version')
    await keepingThere.untilKept()

    await expect(keeping.notice).toBeVisible()
    await app.results.show('Margin curve')
    await expect(app.results.panel.getByRole('figure').first()).toBeVisible()
    expect(await isSame()).toBe(true)
    await expect(page).toHaveTitle('MarginScope')
    await keeping.reload.click()
    await expect(page).toHaveTitle('The next version')
  })
})

test('a kept page can be installed, and gets prices from the exchange still', async ({
  app,
  page,
  server,
  keeping,
}) => {
  await test.step('it can be installed', async () => {
    const address = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href)
    const answer = await page.request.get(address)
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/manifest+json',
      'cache-control': 'no-cache',
    })
    const manifest: WebManifest = await answer.json()
    expect(manifest).toMatchObject({ name: 'MarginScope', short_name: 'MarginScope', display: 'standalone' })
    expect(new URL(manifest.start_url, address).href).toBe(page.url())
    const pictures = manifest.icons.filter(({ type }) => type === 'image/png')
    expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ])
    for (const { src, sizes } of pictures) {
      const size = await page.evaluate(async (source) => {
        const picture = new Image()
        picture.src = source
        await picture.decode()
        return `${picture.naturalWidth}x${picture.naturalHeight}`
      }, new URL(src, address).href)
      expect(size).toBe(sizes)
    }
    const worker = await page.request.get(new URL('serviceWorker.js', address).href)
    expect(worker.headers()).toMatchObject({ 'content-type': 'text/javascript', 'cache-control': 'no-cache' })
    const session = await page.context().newCDPSession(page)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // Tests run in private windows, where nothing is installed; that is all the browser has to say.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  })

  await test.step('without its server, what is kept connects to the exchange and to nobody else', async () => {
    const exchange = await Exchange.open()
    const prices = new LivePrices(page)
    await server.close()
    await page.reload()
    await expect(app.headline.margin).toHaveText('4,088.01')
    await prices.open(exchange.address)
    const answered = page.waitForResponse(/prices\.worker/)
    await prices.ask.click()
    await expect(prices.inUse).toBeVisible()
    expect((await answered).headers()['content-security-policy']).toContain(`connect-src ${exchange.address}`)
    expect(await keeping.files()).toEqual(server.files)
    await page.close()
    await exchange.close()
  })
})

interface WebManifest {
  readonly start_url: string
  readonly icons: readonly {
    readonly src: string
    readonly sizes: string
    readonly type: string
    readonly purpose: string
  }[]
}
