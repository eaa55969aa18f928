import { expect, test } from './app'
import type { TableName } from './pages/Portfolio'
import { accountByCommandLine, shown } from './support/margin'

/** A book of ten legs as a trader says it, one phrase at a time or several. */
const BOOK: readonly (readonly [table: TableName, line: string])[] = [
  ['Positions', 'sell 3 btc 24apr 80000 call at 900'],
  ['Positions', 'sell 2 btc 24apr 60k put at 780'],
  ['Positions', 'long 0.5 BTCUSDT'],
  ['Positions', '-2 ETH perp usdc'],
  ['Positions', 'buy 1000 usd btcusd @ 70,000'],
  ['Positions', '-1 BTC-26JUN26-85000-C-USDT; 1 BTC-26JUN26-60000-P-USDT'],
  ['Orders', 'buy 0.5 btcusdt @ 69500'],
  ['Orders', 'sell 1 btc 24 apr 78,000 call at market'],
  ['What-if hedges', '0.6 BTCUSDT'],
  ['Balances', '150,000 usdt'],
]

const MOST_ACTIONS = 40

test('a book of ten legs is typed by quick entry alone, and has the margin of the command line; its file opens as the same book', async ({
  app,
}, testInfo) => {
  const { headline, portfolio, scenario } = app
  await app.open()
  let actions = 0
  for (const [table, line] of BOOK) {
    await portfolio.entry(table).fill(line)
    await portfolio.entry(table).press('Enter')
    actions += 2
  }
  expect(actions).toBeLessThan(MOST_ACTIONS)
  await expect(portfolio.rows('Positions')).toHaveCount(7)
  await expect(portfolio.rows('Orders')).toHaveCount(2)
  await expect(portfolio.rows('What-if hedges')).toHaveCount(1)

  const download = await scenario.save()
  const file = testInfo.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  const account = await accountByCommandLine(file)
  await expect(headline.margin).toHaveText(shown(account.maintenanceMargin))
  await expect(headline.figure('Initial margin')).toHaveText(shown(account.initialMargin))
  await expect(headline.figure('Available balance')).toHaveText(shown(account.availableBalance))
  await expect(headline.figure('Total equity')).toHaveText(shown(account.totalEquity))
  expect(Number(account.maintenanceMargin)).toBeGreaterThan(0)

  await scenario.choose('New scenario')
  await expect(headline.nothing).toBeVisible()
  await (await scenario.askForFile()).setFiles(file)
  await expect(headline.margin).toHaveText(shown(account.maintenanceMargin))
})
