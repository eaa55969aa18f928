import { expect, test } from './liveApp'
import type { Failure } from './support/exchange'
import { textAtRest } from './support/textAtRest'

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
