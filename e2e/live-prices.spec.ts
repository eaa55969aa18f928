import { test as base, expect } from './app'
import { LivePrices } from './pages/LivePrices'
import { Exchange, type Failure } from './support/exchange'
import { textAtRest } from './support/textAtRest'

interface LiveFixtures {
  /** Stands in for the exchange, at `address`. */
  exchange: Exchange
  prices: LivePrices
}

const test = base.extend<LiveFixtures>({
  exchange: async ({ page }, use) => {
    const exchange = await Exchange.open()
    await use(exchange)
    await page.close()
    await exchange.close()
  },
  prices: async ({ page }, use) => {
    await use(new LivePrices(page))
  },
})

test('prices are asked for: of no address that is none, said to be live, in the option chain, and gone with one undo', async ({
  app,
  page,
  exchange,
  prices,
}) => {
  const { chain, headline, market, scenario } = app
  await app.openStrangle()
  const before = await textAtRest(headline.margin)

  await test.step('an address that is none is refused at its field', async () => {
    for (const address of [
      'nowhere',
      'http://prices.example',
      'https://prices.example/?a=1',
      'javascript:alert(1)',
    ]) {
      if (!(await prices.dialog.isVisible())) await prices.open(address)
      else await prices.address.fill(address)
      await expect(prices.ask).toBeDisabled()
      await expect(prices.dialog).toContainText('An address begins with https://')
    }
    await page.keyboard.press('Escape')
    await expect(prices.dialog).toBeHidden()
  })

  await test.step('prices come when they are asked for, and are said to be live', async () => {
    await prices.open(exchange.address)
    expect(exchange.asked).toEqual([])
    await prices.ask.click()
    await expect(prices.inUse).toBeVisible()
    // Neither of the strangle's options is listed there.
    await expect(prices.dialog.getByText(/no prices of .*80000-C/)).toBeVisible()
    await page.keyboard.press('Escape')

    await expect(market.value('BTC index')).toHaveValue('68,342.17')
    await expect(market.region).toContainText(/Live prices · 3 Jun 2026/)
    await expect(headline.margin).not.toHaveText(before)
    expect(exchange.asked).toContain('/v5/market/tickers?category=option&baseCoin=BTC')
    expect(exchange.asked.some((question) => question.includes('ETH'))).toBe(false)
  })

  await test.step('the option chain is the exchange’s', async () => {
    await page.getByRole('button', { name: 'Option chain' }).first().click()
    await expect(chain.dialog).toContainText('26 Jun')
    await expect(chain.dialog).toContainText('76,000')
    await page.keyboard.press('Escape')
    await expect(chain.dialog).toBeHidden()
  })

  await test.step('they go back with one undo', async () => {
    await scenario.undo.click()
    await expect(market.value('BTC index')).toHaveValue('70,214.60')
    await expect(headline.margin).toHaveText(before)
  })
})

test.describe('with a clock that is set', () => {
  test.use({ ownProfile: true })

  test('they are asked again as often as is chosen, until that is stopped', async ({
    app,
    page,
    exchange,
    prices,
  }) => {
    await page.clock.install()
    await app.openStrangle()
    await prices.open(exchange.address)
    await prices.dialog.getByRole('combobox', { name: 'Ask' }).selectOption('every 10 s')
    await prices.ask.click()
    await expect(prices.inUse).toBeVisible()
    const once = exchange.asked.length
    await page.clock.fastForward(10_000)
    await expect.poll(() => exchange.asked.length).toBe(2 * once)
    await expect(app.market.region).toContainText('asked again every 10 s')
    await prices.dialog.getByRole('button', { name: 'Stop refreshing' }).click()
    await page.clock.fastForward(60_000)
    await expect(app.market.region).not.toContainText('asked again')
    expect(exchange.asked.length).toBe(2 * once)
  })

  test('prices that come while one is typed leave what is typed alone', async ({
    app,
    page,
    exchange,
    prices,
  }) => {
    const { headline, market, scenario } = app
    const index = market.value('BTC index')
    await page.clock.install()
    await app.openStrangle()
    await app.portfolio.add('Balances', '1 BTC')
    await prices.open(exchange.address)
    await prices.dialog.getByRole('combobox', { name: 'Ask' }).selectOption('every 10 s')
    await prices.ask.click()
    await expect(prices.inUse).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(index).toHaveValue('68,342.17')
    const equity = headline.figure('Total equity')
    const before = await textAtRest(equity)
    await index.focus()
    await page.keyboard.type('65')
    exchange.moved = ['68342.17', '68350.25']
    await page.clock.fastForward(10_000)
    await expect(equity).not.toHaveText(before)
    await page.keyboard.type('000')
    await page.keyboard.press('Enter')
    await expect(index).toHaveValue('65000')
    await scenario.undo.click()
    await expect(index).toHaveValue('68,350.25')
  })
})

const FAILURES: readonly (readonly [Failure, RegExp])[] = [
  ['status 429', /asked too often\. Wait a minute/],
  ['status 500', /answered with status 500/],
  ['malformed', /what came is no list of prices/],
]

test.describe('failing', () => {
  test.use({ expectedFaults: [/Failed to load resource/] })

  test('whatever goes wrong is said in words, and the last good market stays', async ({
    app,
    page,
    exchange,
    prices,
  }) => {
    await app.openStrangle()
    await prices.open(exchange.address)
    await prices.ask.click()
    await expect(prices.inUse).toBeVisible()
    for (const [failure, words] of FAILURES) {
      exchange.failure = failure
      await prices.ask.click()
      await expect(prices.problem).toContainText(words)
      await expect(prices.problem).toContainText('The prices stay as they were.')
    }
    exchange.failure = 'silent'
    await prices.ask.click()
    await expect(prices.problem).toContainText('no answer within 5 seconds')
    await exchange.close()
    await prices.ask.click()
    await expect(prices.problem).toContainText('cannot be reached')
    await page.keyboard.press('Escape')
    await expect(app.market.value('BTC index')).toHaveValue('68,342.17')
    await expect(app.market.region).toContainText('cannot be reached')
  })
})

test.describe('the page itself', () => {
  test.use({ expectedFaults: [/Content Security Policy|connect-src forbids/] })

  test('may connect to nobody, asked or not', async ({ app, page, exchange, prices }) => {
    await app.openStrangle()
    await prices.open(exchange.address)
    await prices.ask.click()
    await expect(prices.inUse).toBeVisible()
    const refused = await page.evaluate(
      (other) =>
        fetch(other).then(
          () => 'answered',
          () => 'refused',
        ),
      `${exchange.address}/v5/market/tickers?category=spot`,
    )
    expect(refused).toBe('refused')
  })
})
