import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { accountByCommandLine, shown } from './support/margin'
import { pasteCopied, TOO_MANY_ORDERS } from './support/pasteCopied'
import { textAtRest } from './support/textAtRest'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** What the strangle needs alone. */
const MARGIN = '4,088.01'

const CALL = 'BTC 27 Mar 60,000 call'

const market = JSON.parse(readFileSync('public/market/sample.json', 'utf8')) as {
  market: { quotes: Record<string, unknown> }
}
const LISTED = Object.keys(market.market.quotes).filter((symbol) => /^BTC-.*-[CP]/.test(symbol))

/** 300 options as a spreadsheet copies them: 142 are at strikes that the market does not list. */
function book(): string {
  const unlisted = Array.from({ length: 142 }, (_, i) => {
    const day = ['27MAR26', '24APR26', '15MAY26'][i % 3]
    return `BTC-${day}-${50_050 + 300 * Math.floor(i / 2)}-${i % 2 === 0 ? 'C' : 'P'}-USDT`
  })
  return [...unlisted, ...LISTED.slice(0, 158)].map((symbol) => `${symbol}\t-0.01\t`).join('\n')
}

const interpolated = (page: Page) => page.getByRole('dialog', { name: 'Interpolated volatilities' })
const count = (page: Page) => page.getByRole('button', { name: /^\d+ volatilit(y|ies) interpolated$/ })

test('options that the market does not list: one, and 142 of 300 that are pasted', async ({
  app,
  page,
}, testInfo) => {
  const { explanation, headline, messages, portfolio, scenario } = app
  await app.open()

  await test.step('an unlisted strike is valued at once and marked, also after a reload, until a volatility is entered', async () => {
    await portfolio.add('Balances', '10000 USDT')
    await portfolio.add('Positions', '-1 BTC-27MAR26-60000-C-USDT')
    const row = portfolio.row('Positions', CALL)
    const mark = row.getByText('interpolated', { exact: true })
    await expect(mark).toBeVisible()
    await expect(headline.margin).toHaveText(/^\d,\d{3}\.\d\d$/)
    const margin = await textAtRest(headline.margin)
    await expect(count(page)).toHaveText('1 volatility interpolated')

    await page.reload()
    await expect(mark).toBeVisible()
    await expect(headline.margin).toHaveText(margin)

    await row.getByTitle(/^Explain volatility of/).click()
    await expect(explanation.panel).toContainText('interpolated between listed strikes and expiries')
    await explanation.close.click()

    await count(page).click()
    const own = interpolated(page).getByRole('textbox', { name: `Volatility of ${CALL}` })
    await own.fill('90')
    await own.press('Enter')
    await expect(interpolated(page)).toContainText('The market lists every option in use.')
    await page.keyboard.press('Escape')
    await expect(count(page)).toBeHidden()
    await expect(headline.margin).not.toHaveText(margin)
    await row.getByRole('button', { name: /reset the volatility/ }).click()
    await expect(mark).toBeVisible()
    await expect(headline.margin).toHaveText(margin)
  })

  await test.step('300 pasted options of which the market does not list 142: all count at once, and one press enters the 142', async () => {
    await scenario.choose('New scenario')
    await expect(portfolio.rows('Positions')).toHaveCount(0)
    await portfolio.add('Balances', '1000000 USDT')
    await portfolio.entry('Positions').focus()
    await pasteCopied(page, book())
    await page
      .getByRole('dialog', { name: 'Paste 300 rows' })
      .getByRole('button', { name: 'Add 300 rows' })
      .click()
    await expect(count(page)).toHaveText('142 volatilities interpolated')
    await expect(headline.region.getByText('not in these numbers')).toBeHidden()
    const margin = await textAtRest(headline.margin)

    // What is saved says the same numbers elsewhere.
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
    const file = testInfo.outputPath('book.json')
    await download.saveAs(file)
    expect(shown((await accountByCommandLine(file)).maintenanceMargin)).toBe(margin)

    await count(page).click()
    await interpolated(page).getByRole('button', { name: 'Use for all' }).click()
    await expect(messages).toContainText('142 interpolated volatilities are entered as your own.')
    await expect(count(page)).toBeHidden()
    await expect(headline.margin).toHaveText(margin)
    await scenario.undo.click()
    await expect(count(page)).toHaveText('142 volatilities interpolated')
    await expect(headline.margin).toHaveText(margin)
  })
})

test('a strangle with what cannot be computed: a coin without a price is left out by name, too many rows are said', async ({
  app,
  page,
}) => {
  const { headline, market: prices, portfolio } = app
  await app.openStrangle()

  await test.step('a coin without a price is left out by name, the rest answers; its price brings it in', async () => {
    await portfolio.add('Positions', '100 XRPUSDT')
    await expect(headline.region).toContainText(
      '1 row is not in these numbers: XRPUSDT (no index price of XRP).',
    )
    await expect(headline.margin).toHaveText(MARGIN)
    const row = portfolio.row('Positions', 'XRP')
    await expect(row).toContainText('Not in these numbers: no index price of XRP. Enter one:')
    await expect(portfolio.include('Positions', 'XRP')).toBeChecked()
    await expect(portfolio.region.getByText('These numbers are from before your last edits')).toBeHidden()

    await portfolio.setSize('Positions', 'BTC 24 Apr 80,000 call', '-2')
    await expect(headline.margin).not.toHaveText(MARGIN)
    await portfolio.setSize('Positions', 'BTC 24 Apr 80,000 call', '-1')

    await page.reload()
    await expect(headline.margin).toHaveText(MARGIN)
    await headline.region.getByRole('button', { name: 'XRPUSDT' }).click()
    await expect(row.getByRole('rowheader').getByRole('button')).toBeFocused()

    const index = row.getByRole('textbox', { name: 'Index of XRP' })
    await index.fill('2')
    await index.press('Enter')
    await expect(headline.region.getByText('not in these numbers')).toBeHidden()
    await expect(headline.margin).not.toHaveText(MARGIN)
    await expect(prices.region).toContainText('XRP')
    await portfolio.chooseForRow('Positions', 'XRP', 'Delete')
    await expect(headline.margin).toHaveText(MARGIN)
  })

  await test.step('numbers that are older than the last edit say so', async () => {
    await expect(headline.region.getByText('From before')).toBeHidden()
    await portfolio.entry('Orders').focus()
    await pasteCopied(page, TOO_MANY_ORDERS)
    await page.getByRole('dialog').getByRole('button', { name: 'Add 2,001 rows' }).click()
    await expect(headline.region.getByText('From before adding 2,001 rows:')).toBeVisible()
    await expect(headline.margin).toHaveText(MARGIN)
  })
})
