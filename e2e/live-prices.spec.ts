import { expect, test } from './liveApp'
import { textAtRest } from './support/textAtRest'

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
