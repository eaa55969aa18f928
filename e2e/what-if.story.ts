import type { TestInfo } from '@playwright/test'
import { type App, expect, test } from './app'
import { FIGURES } from './pages/Headline'
import { accountByCommandLine, shown } from './support/margin'
import { textAtRest, textsAtRest } from './support/textAtRest'

const CALL = 'BTC 27 Mar 68,000 call'

/** A short call in the money that expires within days, with an order in it, and a put that stays. */
async function openNearExpiry(app: App): Promise<void> {
  await app.open()
  await app.portfolio.add('Positions', '-1 BTC-27MAR26-68000-C-USDT')
  await app.portfolio.add('Positions', '-1 BTC-24APR26-60000-P-USDT')
  await app.portfolio.add('Orders', 'sell 1 BTC-27MAR26-68000-C-USDT @ 3000')
  await app.portfolio.add('Balances', '50000 USDT')
  await expect(app.portfolio.rows('Balances')).toHaveCount(1)
  await expect(app.headline.figure('Total equity')).not.toHaveText('0.00')
  await expect(app.whatIf.slider('BTC price')).toBeVisible()
}

async function saved({ scenario }: App, testInfo: TestInfo): Promise<string> {
  const file = testInfo.outputPath('scenario.json')
  await (await scenario.save()).saveAs(file)
  return file
}

async function expectAccount({ headline }: App, file: string, ...options: readonly string[]): Promise<void> {
  const account = await accountByCommandLine(file, ...options)
  await expect(headline.margin).toHaveText(shown(account.maintenanceMargin))
  await expect(headline.figure('Initial margin')).toHaveText(shown(account.initialMargin))
  await expect(headline.figure('Available balance')).toHaveText(shown(account.availableBalance))
  await expect(headline.figure('Total equity')).toHaveText(shown(account.totalEquity))
}

const figures = ({ headline }: App) => textsAtRest(FIGURES.map((name) => headline.figure(name)))

test('a market is moved by slider, key and number, past an expiry and back', async ({
  app,
  page,
}, testInfo) => {
  const { explanation, portfolio, scenario, whatIf } = app
  await openNearExpiry(app)
  const file = await saved(app, testInfo)
  const before = await figures(app)

  await test.step('days past an expiry settle it, and sliding back restores every number', async () => {
    const rows = await textAtRest(portfolio.table('Positions'))

    // The last quarter day before the expiry leaves everything alive.
    await whatIf.set('Days ahead', '3')
    await expect(whatIf.settled).toBeHidden()

    await whatIf.slider('Days ahead').press('ArrowRight')
    await expect(whatIf.slider('Days ahead')).toHaveAttribute(
      'aria-valuetext',
      '3.25 days ahead, 27 Mar 2026, 08:28 UTC',
    )
    await expect(whatIf.settled).toContainText('Settled in 3.25 days:')
    // The index of 70,214.60 USD is 70,228.65 USDT, 2,228.65 above the strike.
    await expect(whatIf.settled).toContainText(`${CALL}, −1, paid 2,228.65 USDT`)
    await expect(whatIf.settled).toContainText(`Order lapsed: sell 1 ${CALL}`)
    await expect(whatIf.line).toContainText('What if: 3.25 days ahead, 1 settled')
    await expect(portfolio.row('Positions', CALL)).toContainText('settled')
    await expect(portfolio.row('Orders', CALL)).toContainText('lapsed')
    await expectAccount(app, file, '--days', '3.25')
    await expect(portfolio.row('Positions', 'BTC 24 Apr 60,000 put')).not.toContainText('settled')

    await whatIf.settled.getByRole('button', { name: '2,228.65 USDT' }).click()
    await expect(explanation.title).toHaveText(/^Settlement/)
    await explanation.close.click()

    await whatIf.slider('Days ahead').press('Home')
    await expect(whatIf.settled).toBeHidden()
    await expect(whatIf.line).toBeHidden()
    await expect.poll(() => figures(app)).toEqual(before)
    await expect(portfolio.table('Positions')).toHaveText(rows)
  })

  await test.step('every slider moves what the command line moves, and one button takes all back', async () => {
    const steps = await scenario.undo.isEnabled()

    await whatIf.set('BTC price', '-12')
    await expect(whatIf.slider('BTC price')).toHaveAttribute(
      'aria-valuetext',
      'BTC price down 12\u202f%, 61,789 USD',
    )
    await whatIf.set('Volatility', '50')
    await whatIf.set('USDT rate', '0.98')
    await whatIf.passExpiry('27 Mar')
    await expect(whatIf.line).toContainText(
      'BTC −12\u202f%, volatility +50\u202f%, USDT at 0.98 USD, 3.25 days ahead, 1 settled',
    )
    const moves = ['--price', 'BTC=-0.12', '--volatility', '*=0.5', '--rate', 'USDT=0.98', '--days', '3.25']
    await expectAccount(app, file, ...moves)

    await whatIf.backToMarket.click()
    await expect.poll(() => figures(app)).toEqual(before)
    await expect(whatIf.slider('BTC price')).toHaveAttribute('aria-valuenow', '0')
    await expect(scenario.undo).toBeEnabled({ enabled: steps })
  })

  await test.step('a move is taken back by a tap however soon it comes after typing, entered or not', async () => {
    const price = whatIf.exact('BTC price')
    await whatIf.set('BTC price', '-20')
    await expect(whatIf.line).toContainText('BTC −20\u202f%')
    await whatIf.backToMarket.click()
    await expect.poll(() => figures(app)).toEqual(before)
    await price.fill('-30')
    await whatIf.backToMarket.click()
    await expect(price).toHaveValue('0')
    expect(await figures(app)).toEqual(before)
    await expect(whatIf.line).toBeHidden()
  })

  await test.step('a slider follows keys, and a double-click takes it back', async () => {
    const price = whatIf.slider('BTC price')
    await price.focus()
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
    await expect(whatIf.exact('BTC price')).toHaveValue('5')

    await price.dblclick()
    await expect(whatIf.line).toBeHidden()
    await expect(whatIf.exact('BTC price')).toHaveValue('0')
  })
})

test('an option that the market does not list takes the interpolated volatility', async ({ app, page }) => {
  const { market, portfolio } = app
  await app.open()
  await portfolio.add('Positions', '-1 BTC-15MAY26-81000-C-USDT')
  await page.getByRole('button', { name: '1 volatility interpolated' }).click()
  await page
    .getByRole('dialog', { name: 'Interpolated volatilities' })
    .getByRole('button', { name: 'Use for all' })
    .click()
  const volatility = market.value('Volatility of BTC 15 May 81,000 call')
  await expect(volatility).toHaveValue(/^4\d\.\d+$/)
  await expect(app.headline.margin).not.toHaveText('0.00')
  const taken = await volatility.inputValue()

  await market.region.getByRole('button', { name: 'Volatility surface' }).click()
  const surface = page.getByRole('dialog', { name: 'Volatility surface' })
  await expect(surface.getByRole('figure', { name: /^BTC’s smile is steepest/ })).toBeVisible()
  const table = surface.getByRole('table', { name: 'Implied volatility by expiry and strike' })
  await expect(
    table
      .getByRole('row', { name: /^24 Apr/ })
      .getByTitle(/listed$/)
      .first(),
  ).toBeVisible()
  await surface.getByRole('textbox', { name: 'Strike' }).fill('81000')
  await surface.getByRole('textbox', { name: 'Days to expiry' }).fill('52.230440')
  await page.keyboard.press('Enter')
  await expect(surface.getByText('interpolated; forward')).toContainText(`${taken}\u202f%, interpolated`)
})

test('a fall that is asked for often is one press, of all coins of the book', async ({ app }) => {
  const { whatIf } = app
  await app.openExample('Two units, BTC against ETH')
  await whatIf.fall('All prices', 20)
  await expect(whatIf.exact('BTC price')).toHaveValue('−20')
  await expect(whatIf.exact('ETH price')).toHaveValue('−20')
  await expect(whatIf.line).toContainText('What if: BTC −20 %, ETH −20 %')
})
