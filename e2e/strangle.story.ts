import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from './app'

interface PrintedStatement {
  name: string
  account: {
    maintenanceMargin: string
    initialMargin: string
    mmRate: string
    imRate: string
    availableBalance: string
    totalEquity: string
  }
}

/** What the command line prints for a scenario file. */
async function printed(file: string): Promise<PrintedStatement> {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'margin', '--', file])
  return JSON.parse(stdout)
}

const money = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const percent = (share: string) => `${(Number(share) * 100).toFixed(1)} %`

test('a short strangle built from nothing shows the margin that the command line prints', async ({
  app,
}, testInfo) => {
  await app.openStrangle()

  await expect(app.portfolio.rows('Positions')).toHaveCount(2)
  await expect(app.portfolio.size('Positions', 'BTC 24 Apr 80,000 call')).toHaveValue('−1')
  await expect(app.portfolio.size('Positions', 'BTC 24 Apr 60,000 put')).toHaveValue('−1')
  await expect(app.portfolio.wallet('USDT')).toHaveValue('50,000')
  await expect(app.headline.sentence).toHaveText(
    'BTC up 10 % with volatility up 20 % would lose 2,683.72 USD. That is 66 % of BTC’s margin of 4,088.01; the rest is contingency 1,404.29.',
  )

  const download = await app.scenario.save()
  const file = testInfo.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  const { account } = await printed(file)
  const { headline } = app
  await expect(headline.margin).toHaveText(money.format(Number(account.maintenanceMargin)))
  await expect(headline.margin.getByTitle(`${account.maintenanceMargin} USD`)).toBeVisible()
  await expect(headline.figure('Initial margin')).toHaveText(money.format(Number(account.initialMargin)))
  await expect(headline.figure('MM rate')).toHaveText(percent(account.mmRate))
  await expect(headline.figure('IM rate')).toHaveText(percent(account.imRate))
  await expect(headline.figure('Available balance')).toHaveText(
    money.format(Number(account.availableBalance)),
  )
  await expect(headline.figure('Total equity')).toHaveText(money.format(Number(account.totalEquity)))
})

test('a saved file opens again as the same work', async ({ app }, testInfo) => {
  await app.openStrangle()
  await app.scenario.rename('My strangle')
  const download = await app.scenario.save()
  expect(download.suggestedFilename()).toBe('my-strangle.json')
  const file = testInfo.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  const saved: { name: string } = JSON.parse(await readFile(file, 'utf8'))
  expect(saved.name).toBe('My strangle')

  await app.scenario.choose('New scenario')
  await expect(app.headline.group('Maintenance margin')).toContainText('–')
  const chooser = await app.scenario.askForFile()
  await chooser.setFiles(file)
  await expect(app.headline.margin).toHaveText('4,088.01')
  await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: My strangle')
})

test('quick entry says what it did not understand, and keeps it', async ({ app }) => {
  await app.open()
  const entry = app.portfolio.entry('Positions')
  await app.portfolio.add('Positions', '-1 BTC-24APR26-81234-C-USDT and more')
  await expect(entry).toHaveValue('-1 BTC-24APR26-81234-C-USDT and more')
  await expect(entry).toHaveAccessibleDescription(/\w/)
  await expect(app.portfolio.rows('Positions')).toHaveCount(0)

  await app.portfolio.add('Positions', 'sell 1 btc 24apr 80000 call at 900')
  await expect(entry).toHaveValue('')
  await expect(entry).toHaveAccessibleDescription('')
  await expect(app.portfolio.size('Positions', 'BTC 24 Apr 80,000 call')).toHaveValue('−1')
})
