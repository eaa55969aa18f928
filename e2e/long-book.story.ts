import type { Page } from '@playwright/test'
import { type App, expect, test } from './app'
import { textAtRest } from './support/textAtRest'

const BOOK = [
  '-1 BTC-24APR26-80000-C-USDT',
  '2 ETHUSDT',
  '-2 BTC-24APR26-60000-P-USDT',
  '0.1 BTCUSDT',
  '1 BTC-26JUN26-80000-C-USDT',
]

async function openBook(app: App): Promise<void> {
  const { headline, portfolio } = app
  await app.open()
  await portfolio.add('Positions', BOOK.join('; '))
  await portfolio.add('Balances', '90000 USDT')
  await expect(portfolio.rows('Positions')).toHaveCount(BOOK.length)
  await expect(headline.margin).not.toHaveText('0.00')
}

function names({ portfolio }: App): Promise<string[]> {
  return portfolio.rows('Positions').getByRole('rowheader').getByRole('button').allTextContents()
}

/** How many presses of Tab lead from one control past another. */
async function stopsUntil(page: Page, isThere: () => Promise<boolean>): Promise<number> {
  for (let stops = 0; stops < 40; stops += 1) {
    if (await isThere()) return stops
    await page.keyboard.press('Tab')
  }
  return Number.POSITIVE_INFINITY
}

test('a long book is added up, sorted, grouped, and passed in a few stops of Tab', async ({ app, page }) => {
  const { headline, portfolio, scenario } = app
  await openBook(app)

  await test.step('the rows of a table come to something together', async () => {
    const together = app.portfolio.table('Positions').getByRole('row', { name: /^Together/ })
    // 4.1 BTC at 70,214.60 and 2 ETH at 2,138.42.
    await expect(together).toContainText('292k USD')
  })

  await test.step('a heading sorts its table one way, the other, and back to the order of the book', async () => {
    const entered = await names(app)
    const table = portfolio.table('Positions')
    const heading = table.getByRole('columnheader', { name: 'Size' })
    await heading.getByRole('button').click()
    await expect(heading).toHaveAttribute('aria-sort', 'descending')
    expect((await names(app))[0]).toBe('ETHUSDT perpetual')
    await heading.getByRole('button').click()
    await expect(heading).toHaveAttribute('aria-sort', 'ascending')
    expect((await names(app))[0]).toBe('BTC 24 Apr 60,000 put')
    await heading.getByRole('button').click()
    await expect(heading).toHaveAttribute('aria-sort', 'none')
    expect(await names(app)).toEqual(entered)
  })

  await test.step('rows are grouped by coin and expiry, and a group is switched off as one step', async () => {
    const before = await textAtRest(headline.margin)
    await portfolio.region.getByRole('button', { name: 'Group' }).click()
    const all = page.getByRole('switch', { name: 'Include all of BTC 24 Apr' })
    const group = portfolio.table('Positions').getByRole('row').filter({ has: all })
    await expect(group).toContainText('2')
    await expect(group).toContainText(/worst case [−+][\d,]+/)
    await all.click()
    await expect(portfolio.include('Positions', 'BTC 24 Apr 80,000 call')).not.toBeChecked()
    await expect(portfolio.include('Positions', 'BTC 24 Apr 60,000 put')).not.toBeChecked()
    await expect(portfolio.include('Positions', 'BTCUSDT perpetual')).toBeChecked()
    await expect(headline.margin).not.toHaveText(before)
    await scenario.undo.click()
    await expect(headline.margin).toHaveText(before)
  })

  await test.step('Tab passes a table in a few stops, however many rows it has, and one leads to the results', async () => {
    await portfolio.entry('Positions').focus()
    const isBehind = () =>
      portfolio.table('Positions').evaluate((table) => {
        const place = document.activeElement ? table.compareDocumentPosition(document.activeElement) : 0
        return place === Node.DOCUMENT_POSITION_FOLLOWING
      })
    const stops = await stopsUntil(page, isBehind)
    expect(stops).toBeLessThanOrEqual(4)

    await page.getByRole('link', { name: 'Skip to results' }).press('Enter')
    await page.keyboard.press('Tab')
    await expect(app.whatIf.slider('BTC price')).toBeFocused()
  })
})
