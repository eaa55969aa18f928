import { readFileSync } from 'node:fs'
import { expect, test } from './app'
import { pasteCopied } from './support/pasteCopied'
import { textAtRest } from './support/textAtRest'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const market = JSON.parse(readFileSync('public/market/sample.json', 'utf8')) as {
  market: { quotes: Record<string, unknown> }
}
const OPTIONS = Object.keys(market.market.quotes).filter((symbol) => /-[CP]/.test(symbol))

/** Rows as a spreadsheet copies them. */
function sheet(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n')
}

test('200 rows of which 3 are faulty: the 3 are listed, the 197 added on demand and taken back at once', async ({
  app,
  page,
}) => {
  const { headline, messages, portfolio, scenario } = app
  const rows = OPTIONS.slice(0, 200).map((symbol, place) => [symbol, place % 2 ? '0.01' : '-0.01', '900'])
  rows[6] = ['BTC-24APR26-80000-X-USDT', '-1', '900']
  rows[99] = [OPTIONS[99] ?? '', '0', '900']
  rows[199] = [OPTIONS[199] ?? '', '-1', 'free']
  await app.openStrangle()
  const positions = portfolio.table('Positions')
  const before = await textAtRest(headline.margin)
  await portfolio.entry('Positions').focus()
  await pasteCopied(page, sheet(rows))

  const dialog = page.getByRole('dialog', { name: 'Paste 200 rows' })
  await expect(dialog).toContainText('197 can be added, 3 cannot')
  const faulty = dialog.getByRole('table', { name: 'Rows that cannot be added' }).getByRole('row')
  await expect(faulty).toHaveCount(4)
  await expect(faulty.nth(1)).toContainText(/^7.*BTC-24APR26-80000-X-USDT.*is not a known contract/)
  await expect(faulty.nth(2)).toContainText(/^100.*The size must not be 0/)
  await expect(faulty.nth(3)).toContainText(/^200.*“free” is not a number/)
  await expect(portfolio.rows('Positions')).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(portfolio.rows('Positions')).toHaveCount(2)

  await portfolio.entry('Positions').focus()
  await pasteCopied(page, sheet(rows))
  await dialog.getByRole('button', { name: 'Add 197 rows' }).click()
  await expect(messages).toContainText('Added 197 positions')
  await expect(portfolio.region.getByRole('heading', { name: 'Positions' })).toBeVisible()
  await expect(positions).toHaveAttribute('aria-rowcount', /^(198|199|200)$/)
  await expect(headline.margin).not.toHaveText(before)

  await scenario.undo.click()
  await expect(portfolio.rows('Positions')).toHaveCount(2)
  await expect(headline.margin).toHaveText(before)
})

test('a few rows under a header, their columns in any order, are added at once', async ({ app, page }) => {
  const { messages, portfolio } = app
  await app.open()
  await portfolio.entry('Orders').focus()
  await pasteCopied(page, 'Limit,Side,Mark,Qty,Symbol\n"69,500",Buy,1,0.5,btcusdt\n,Sell,1,2,ETHUSDT')
  await expect(portfolio.rows('Orders')).toHaveCount(2)
  await expect(portfolio.rows('Orders').first()).toContainText('Buy')
  await expect(portfolio.rows('Orders').last()).toContainText('Sell')
  await messages.getByRole('button', { name: 'Undo' }).click()
  await expect(portfolio.rows('Orders')).toHaveCount(0)
})
